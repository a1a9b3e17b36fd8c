package dev.fairlead.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is stored of conversations; used by the pipeline's one thread only, inside its transaction.
@Component
class ThreadStore {

    /// Of one subject no more are looked at: a subject that often is no conversation.
    private static final int MOST_ALIKE = 50;

    private static final int MOST_LOOSE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final MailStore store;

    ThreadStore(JdbcClient jdbc, JdbcTemplate template, MailStore store) {
        this.jdbc = jdbc;
        this.template = template;
        this.store = store;
    }

    /// Message-ID to conversation: of mails that are here, and of those that are only named.
    Map<String, Set<String>> threadsOf(Collection<String> messageIds) {
        Map<String, Set<String>> threads = new HashMap<>();
        if (!messageIds.isEmpty()) {
            jdbc.sql("select message_id, thread_key from mail where message_id in (:ids)"
                            + " union select message_id, thread_key from named_message where message_id in (:ids)")
                    .param("ids", messageIds)
                    .query(row -> {
                        threads.computeIfAbsent(row.getString(1), id -> new java.util.TreeSet<>())
                                .add(row.getString(2));
                    });
        }
        return threads;
    }

    void addNamed(Map<String, String> threadOfMessageId) {
        template.batchUpdate(
                "merge into named_message n using (select cast(? as varchar(255)) as message_id,"
                        + " cast(? as varchar(40)) as thread_key) s on n.message_id = s.message_id"
                        + " when not matched then insert (message_id, thread_key) values (s.message_id, s.thread_key)",
                threadOfMessageId.entrySet().stream()
                        .map(one -> new Object[] {one.getKey(), one.getValue()})
                        .toList());
    }

    /// Makes one conversation of several. Their mails get new revisions and a second look, which tells later stages
    /// and the index.
    void merge(Collection<String> others, String into) {
        jdbc.sql("update named_message set thread_key = :into where thread_key in (:others)")
                .param("into", into)
                .param("others", others)
                .update();
        List<Long> mails = jdbc.sql("select id from mail where thread_key in (:others) order by id")
                .param("others", others)
                .query(Long.class)
                .list();
        long revision = store.lastRevision();
        List<Object[]> changes = new java.util.ArrayList<>(mails.size());
        for (Long mail : mails) {
            changes.add(new Object[] {into, ++revision, mail});
        }
        template.batchUpdate("update mail set thread_key = ?, revision = ? where id = ?", changes);
        store.revisit(mails);
    }

    void addSubjects(Collection<Threaded> mails) {
        template.batchUpdate(
                "merge into mail_subject m using (select cast(? as bigint) as mail_id, cast(? as varchar(24)) as"
                        + " subject_key, cast(? as timestamp with time zone) as sent_at, cast(? as varchar(24)) as"
                        + " loose_key) s on m.mail_id = s.mail_id when not matched then insert (mail_id, subject_key,"
                        + " sent_at, loose_key) values (s.mail_id, s.subject_key, s.sent_at, s.loose_key)",
                mails.stream()
                        .filter(mail -> !mail.subjectKey().isEmpty())
                        .map(mail -> new Object[] {
                            mail.mailId(),
                            mail.subjectKey(),
                            mail.sentAt().atOffset(ZoneOffset.UTC),
                            mail.loose() ? mail.subjectKey() : null
                        })
                        .toList());
    }

    /// The last mails of this subject from before, within the window.
    List<Long> sentBefore(String subjectKey, Instant end) {
        return jdbc.sql("select mail_id from mail_subject where subject_key = ? and sent_at > ? and sent_at <= ?"
                        + " order by sent_at desc fetch first " + MOST_ALIKE + " rows only")
                .params(subjectKey, end.minus(Threaded.WINDOW).atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    /// Answers with one of these subjects that name no mail.
    List<Long> loose(Collection<String> subjectKeys) {
        return subjectKeys.isEmpty()
                ? List.of()
                : jdbc.sql("select mail_id from mail_subject where loose_key in (:keys) order by mail_id desc"
                                + " fetch first " + MOST_LOOSE + " rows only")
                        .param("keys", subjectKeys)
                        .query(Long.class)
                        .list();
    }
}
