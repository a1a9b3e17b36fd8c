package dev.fairlead.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes mails; used by the pipeline's one thread only, inside its transaction.
@Component
class MailStore {

    private static final String INSERT =
            "insert into mail (" + MailRows.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
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

    void insert(List<Mail> mails) {
        template.batchUpdate(INSERT, mails.stream().map(rows::columnsOf).toList());
    }

    void replace(List<Mail> mails) {
        template.batchUpdate(
                DELETE, mails.stream().map(m -> new Object[] {m.id()}).toList());
        insert(mails);
    }

    void insertCopies(Map<Long, Long> mailOfMessage) {
        template.batchUpdate(
                "insert into mail_copy (message_id, mail_id) values (?, ?)",
                mailOfMessage.entrySet().stream()
                        .map(copy -> new Object[] {copy.getKey(), copy.getValue()})
                        .toList());
    }

    List<Long> toRevisit(int max) {
        return jdbc.sql("select mail_id from mail_revisit order by mail_id desc fetch first ? rows only")
                .param(max)
                .query(Long.class)
                .list();
    }

    long countToRevisit() {
        return jdbc.sql("select count(*) from mail_revisit").query(Long.class).single();
    }

    void revisit(Collection<Long> mailIds) {
        template.batchUpdate(
                "merge into mail_revisit r using (select cast(? as bigint) as mail_id) s on r.mail_id = s.mail_id"
                        + " when not matched then insert (mail_id) values (s.mail_id)",
                mailIds.stream().map(id -> new Object[] {id}).toList());
    }

    void revisited(Collection<Long> mailIds) {
        template.batchUpdate(
                "delete from mail_revisit where mail_id = ?",
                mailIds.stream().map(id -> new Object[] {id}).toList());
    }
}
