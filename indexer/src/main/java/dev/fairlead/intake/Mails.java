package dev.fairlead.intake;

import dev.fairlead.linking.Link;
import dev.fairlead.search.Access;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All understood mails, to be read by other rooms. Only the pipeline writes them.
@Component
public class Mails {

    private final JdbcClient jdbc;
    private final MailRows rows;
    private final Sightings sightings;

    Mails(JdbcClient jdbc, MailRows rows, Sightings sightings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sightings = sightings;
    }

    public Optional<Mail> find(long id) {
        return jdbc.sql("select " + MailRows.COLUMNS + " from mail where id = ?")
                .param(id)
                .query(rows)
                .optional();
    }

    public List<Mail> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + MailRows.COLUMNS + " from mail where id in (:ids)")
                        .param("ids", ids)
                        .query(rows)
                        .list();
    }

    /// The mails of a conversation, oldest first, at most `max`.
    public List<Mail> thread(String threadKey, int max) {
        return jdbc.sql("select " + MailRows.COLUMNS
                        + " from mail where thread_key = ? order by sent_at, id fetch first ? rows only")
                .params(threadKey, max)
                .query(rows)
                .list();
    }

    /// The conversation of each of these mails.
    public Map<Long, String> threadKeys(Collection<Long> mailIds) {
        Map<Long, String> keys = new HashMap<>();
        if (!mailIds.isEmpty()) {
            jdbc.sql("select id, thread_key from mail where id in (:ids)")
                    .param("ids", mailIds)
                    .query(row -> {
                        keys.put(row.getLong(1), row.getString(2));
                    });
        }
        return keys;
    }

    /// Mails changed after this revision, in the order of their revisions: the log for later stages.
    public List<Mail> changedAfter(long revision, int max) {
        return jdbc.sql("select " + MailRows.COLUMNS
                        + " from mail where revision > ? order by revision fetch first ? rows only")
                .params(revision, max)
                .query(rows)
                .list();
    }

    /// Ids behind this one, growing.
    List<Long> idsAfter(long id, int max) {
        return jdbc.sql("select id from mail where id > ? order by id fetch first ? rows only")
                .params(id, max)
                .query(Long.class)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from mail").query(Long.class).single();
    }

    /// The id of the mail that arrived last, 0 when there is none: ids grow in the order of arrival.
    public long lastId() {
        return jdbc.sql("select coalesce(max(id), 0) from mail")
                .query(Long.class)
                .single();
    }

    /// Every place where the mail was seen, in the order of arrival.
    public List<MailCopy> copies(long mailId) {
        return copies(Set.of(mailId)).getOrDefault(mailId, List.of());
    }

    public Map<Long, List<MailCopy>> copies(Collection<Long> mailIds) {
        Map<Long, List<MailCopy>> copies = new HashMap<>();
        sightings
                .of(mailIds, Map.of())
                .forEach((mail, seen) -> copies.put(
                        mail,
                        seen.stream()
                                .map(one -> new MailCopy(one.mailboxId(), one.folderId()))
                                .toList()));
        return copies;
    }

    /// Whether this reader may see the mail: as the index sees it, a customer that is only suspected opens nothing.
    public boolean isOpenTo(Mail mail, Access access) {
        return access.everything() || isOpen(mail, copies(mail.id()), access);
    }

    /// The same, for who has asked for the mail's copies already.
    public static boolean isOpen(Mail mail, List<MailCopy> copies, Access access) {
        return access.everything()
                || mail.links().stream().anyMatch(link -> isOf(access, link))
                || copies.stream().anyMatch(copy -> access.mailboxes().contains(copy.mailboxId()));
    }

    private static boolean isOf(Access access, Link link) {
        boolean certain = link.score() >= Link.ACCEPTED || link.by().equals(Link.PERSON);
        return certain && link.customerId() != null && access.customers().contains(link.customerId());
    }
}
