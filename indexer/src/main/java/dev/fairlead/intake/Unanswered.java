package dev.fairlead.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which mails wait for an answer: those from outside, not written by a machine, that nothing of ours followed in their
/// conversation. Messages of chats never wait. An out-of-office note is no answer, a mail among colleagues neither.
///
/// Asked within the transaction that wrote a batch. Whether a mail waits depends on our mails of its conversation only,
/// so that other mails change when one of ours comes, or when a mail changes sides or its conversation.
@Component
class Unanswered {

    private static final String OURS = "direction = 'OUTBOUND' and automatic = false";
    private static final String THEIRS = "direction = 'INBOUND' and automatic = false";

    /// Of the conversations that a batch answers no more mails are looked at; older ones were answered before.
    private static final int MOST_OTHERS = 10_000;

    private final JdbcClient jdbc;

    Unanswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param mails of the batch; `others` are mails of their conversations that are not of it
    record Answer(Set<Long> mails, List<Long> others, List<Long> othersAnswered) {}

    /// @param batch as written
    /// @param before the same mails as they were, of those that were there
    Answer of(Collection<Mail> batch, Map<Long, Mail> before) {
        Set<String> threads = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (Mail mail : batch) {
            threads.add(mail.threadKey());
            Mail former = before.get(mail.id());
            if (former == null ? isOurs(mail) : !sameInConversation(mail, former)) {
                changed.add(mail.threadKey());
                changed.add(former == null ? mail.threadKey() : former.threadKey());
            }
        }
        threads.addAll(changed);
        Map<String, Instant> lastOfOurs = lastOfOurs(threads);
        Set<Long> waiting = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (Mail mail : batch) {
            ids.add(mail.id());
            if (isTheirs(mail) && waits(mail.sentAt(), lastOfOurs.get(mail.threadKey()))) {
                waiting.add(mail.id());
            }
        }
        Answer answer = new Answer(waiting, new ArrayList<>(), new ArrayList<>());
        addOthers(changed, ids, lastOfOurs, answer);
        return answer;
    }

    private static boolean isOurs(Mail mail) {
        return mail.direction() == Direction.OUTBOUND && !mail.automatic() && !mail.isChat();
    }

    private static boolean isTheirs(Mail mail) {
        return mail.direction() == Direction.INBOUND && !mail.automatic() && !mail.isChat();
    }

    private static boolean sameInConversation(Mail one, Mail other) {
        return one.threadKey().equals(other.threadKey())
                && one.sentAt().equals(other.sentAt())
                && isOurs(one) == isOurs(other);
    }

    private static boolean waits(Instant sentAt, @org.jspecify.annotations.Nullable Instant lastOfOurs) {
        return lastOfOurs == null || sentAt.isAfter(lastOfOurs);
    }

    private Map<String, Instant> lastOfOurs(Set<String> threads) {
        Map<String, Instant> last = new HashMap<>();
        if (!threads.isEmpty()) {
            jdbc.sql("select thread_key, max(sent_at) from mail where thread_key in (:threads) and " + OURS
                            + " group by thread_key")
                    .param("threads", threads)
                    .query(row -> {
                        last.put(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant());
                    });
        }
        return last;
    }

    private void addOthers(Set<String> threads, Set<Long> batch, Map<String, Instant> lastOfOurs, Answer answer) {
        if (threads.isEmpty()) {
            return;
        }
        jdbc.sql("select id, thread_key, sent_at from mail where thread_key in (:threads) and " + THEIRS
                        + " order by sent_at desc fetch first " + MOST_OTHERS + " rows only")
                .param("threads", threads)
                .query(row -> {
                    Instant sentAt = row.getObject(3, OffsetDateTime.class).toInstant();
                    if (!batch.contains(row.getLong(1))) {
                        boolean waits = waits(sentAt, lastOfOurs.get(row.getString(2)));
                        (waits ? answer.others() : answer.othersAnswered()).add(row.getLong(1));
                    }
                });
    }
}
