package dev.fairlead.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes mails and their copies: by the pipeline's one thread only, inside its transaction.
@Component
class MailStore {

    private static final String INSERT = "insert into mail (" + MailRows.COLUMNS
            + ", said, sailing, handed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DELETE = "delete from mail where id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final MailRows rows;

    MailStore(JdbcClient jdbc, JdbcTemplate template, MailRows rows) {
        this.jdbc = jdbc;
        this.template = template;
        this.rows = rows;
    }

    /// A mail's identity: Message-ID and body hash.
    record Identity(String messageId, String bodyHash) {}

    long lastRevision() {
        return jdbc.sql("select coalesce(max(revision), 0) from mail")
                .query(Long.class)
                .single();
    }

    /// Archived message to mail, for those of these archived messages that are known as copies.
    Map<Long, Long> mailsOfCopies(Collection<Long> messageIds) {
        Map<Long, Long> mails = new HashMap<>();
        if (!messageIds.isEmpty()) {
            jdbc.sql("select message_id, mail_id from mail_copy where message_id in (:ids)")
                    .param("ids", messageIds)
                    .query(row -> {
                        mails.put(row.getLong(1), row.getLong(2));
                    });
        }
        return mails;
    }

    /// Copies of these mails as archived message to mail.
    Map<Long, Long> copiesOfMails(Collection<Long> mailIds) {
        Map<Long, Long> copies = new HashMap<>();
        if (!mailIds.isEmpty()) {
            jdbc.sql("select message_id, mail_id from mail_copy where mail_id in (:ids)")
                    .param("ids", mailIds)
                    .query(row -> {
                        copies.put(row.getLong(1), row.getLong(2));
                    });
        }
        return copies;
    }

    Map<Identity, Long> mailsWithMessageIds(Collection<String> messageIds) {
        Map<Identity, Long> mails = new HashMap<>();
        if (!messageIds.isEmpty()) {
            jdbc.sql("select message_id, body_hash, id from mail where message_id in (:ids)")
                    .param("ids", messageIds)
                    .query(row -> {
                        mails.merge(new Identity(row.getString(1), row.getString(2)), row.getLong(3), Math::min);
                    });
        }
        return mails;
    }

    /// @param kin the mail as its relatives know it
    void insert(List<Mail> mails, LongFunction<Kin> kin) {
        template.batchUpdate(
                INSERT,
                mails.stream()
                        .map(mail -> Stream.concat(
                                        Stream.of(rows.columnsOf(mail)),
                                        kin.apply(mail.id()).columns())
                                .toArray())
                        .toList());
    }

    void replace(List<Mail> mails, LongFunction<Kin> kin) {
        template.batchUpdate(
                DELETE, mails.stream().map(m -> new Object[] {m.id()}).toList());
        insert(mails, kin);
    }

    /// Keeps what a further place makes of mails that say the same as before.
    void move(List<Mail> mails) {
        template.batchUpdate(
                "update mail set direction = ?, rep = ?, details = ?, revision = ? where id = ?",
                mails.stream()
                        .map(mail -> new Object[] {
                            mail.direction().name(), mail.rep(), rows.detailsOf(mail), mail.revision(), mail.id()
                        })
                        .toList());
    }

    void insertCopies(Map<Long, Long> mailOfMessage) {
        template.batchUpdate(
                "insert into mail_copy (message_id, mail_id) values (?, ?)",
                mailOfMessage.entrySet().stream()
                        .map(copy -> new Object[] {copy.getKey(), copy.getValue()})
                        .toList());
    }

    /// Mails to be looked at again, with the number of the last time somebody asked for it.
    SequencedMap<Long, Long> toRevisit(int max) {
        SequencedMap<Long, Long> asked = new LinkedHashMap<>();
        jdbc.sql("select mail_id, asked from mail_revisit order by mail_id desc fetch first ? rows only")
                .param(max)
                .query(row -> {
                    asked.put(row.getLong(1), row.getLong(2));
                });
        return asked;
    }

    long countToRevisit() {
        return jdbc.sql("select count(*) from mail_revisit").query(Long.class).single();
    }

    void revisit(Collection<Long> mailIds) {
        template.batchUpdate(
                "merge into mail_revisit r using (select cast(? as bigint) as mail_id) s on r.mail_id = s.mail_id"
                        + " when matched then update set asked = r.asked + 1"
                        + " when not matched then insert (mail_id, asked) values (s.mail_id, 0)",
                mailIds.stream().map(id -> new Object[] {id}).toList());
    }

    /// What was asked for while they were looked at stays to be done.
    void revisited(Map<Long, Long> asked) {
        template.batchUpdate(
                "delete from mail_revisit where mail_id = ? and asked = ?",
                asked.entrySet().stream()
                        .map(one -> new Object[] {one.getKey(), one.getValue()})
                        .toList());
    }
}
