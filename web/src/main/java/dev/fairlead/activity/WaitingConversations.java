package dev.fairlead.activity;

import dev.fairlead.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The conversations that wait for our answer, and what people say of them. Whether the reader may see them is asked
/// by the room that calls.
@Component
public class WaitingConversations {

    private static final int LONGEST_REASON = 500;
    private static final List<String> WAITING = List.of(Waiting.State.WAITING.name());
    private static final List<String> ALL = List.of("WAITING", "THANKED", "DONE");

    private final WaitingRows rows;
    private final Verdicts verdicts;
    private final FactBook book;
    private final AuditLog audit;
    private final Clock clock;

    WaitingConversations(WaitingRows rows, Verdicts verdicts, FactBook book, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.verdicts = verdicts;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /// What waits for these reps, longest first.
    public List<Waiting> of(Collection<String> reps, int most) {
        return reps.isEmpty()
                ? List.of()
                : timed(rows.find(WAITING, " and x.rep in (:reps)", Map.of("reps", reps), most));
    }

    /// What waits of these customers, longest first, whoever should answer.
    public List<Waiting> ofCustomers(Collection<Long> customers, int most) {
        return customers.isEmpty()
                ? List.of()
                : timed(rows.find(WAITING, " and x.customer_id in (:customers)", Map.of("customers", customers), most));
    }

    /// What waits, longest first: for who looks after all at once, as alerts do.
    public List<Waiting> all(int most) {
        return timed(rows.find(WAITING, "", Map.of(), most));
    }

    /// The conversation in which the customer had the last word, in whatever state.
    public Optional<Waiting> find(String conversation) {
        return timed(rows.find(ALL, " and x.thread_key = :thread", Map.of("thread", conversation), 1)).stream()
                .findFirst();
    }

    /// How many wait for each of these reps.
    public Map<String, Long> counts(Collection<String> reps) {
        return reps.isEmpty() ? Map.of() : rows.counts(WAITING, " and x.rep in (:reps)", Map.of("reps", reps));
    }

    /// Some of a list, and how many there are in all.
    public record Page(long total, List<Waiting> rows) {}

    /// What waits for these reps, longest first.
    ///
    /// @param customers only theirs; null for all
    /// @param behind how many come before the first one
    public Page page(Collection<String> reps, @Nullable Collection<Long> customers, int behind, int most) {
        if (reps.isEmpty() || customers != null && customers.isEmpty()) {
            return new Page(0, List.of());
        }
        Map<String, Object> values = new HashMap<>(Map.of("reps", reps));
        String condition = " and x.rep in (:reps)";
        if (customers != null) {
            values.put("customers", customers);
            condition += " and x.customer_id in (:customers)";
        }
        long total = rows.counts(WAITING, condition, values).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Page(total, timed(rows.find(WAITING, condition, values, new WaitingRows.Slice(behind, most))));
    }

    /// Says that nothing waits in this conversation any more: the matter was settled by phone, or needs no answer.
    ///
    /// @param by user name of who says so
    /// @return whether anything had waited
    @Transactional
    public boolean close(String conversation, String by, String reason) {
        return judge(conversation, Waiting.State.WAITING, by, reason);
    }

    /// Says that a mail wants an answer although it was read as mere thanks.
    ///
    /// @return whether it had been
    @Transactional
    public boolean demand(String conversation, String by, String reason) {
        return judge(conversation, Waiting.State.THANKED, by, reason);
    }

    /// Takes back the last word that somebody said on this conversation.
    ///
    /// @return whether there was one
    @Transactional
    public boolean undo(String conversation, String by) {
        book.takeTurn();
        Optional<Waiting> found = find(conversation);
        boolean undone = found.isPresent() && verdicts.undo(found.get().lastMailId(), by, clock.instant());
        if (undone) {
            audit.record(
                    "activity.waiting.undone",
                    object(found.get().lastMailId()),
                    found.get().state().name(),
                    "");
            settle(conversation);
        }
        return undone;
    }

    private boolean judge(String conversation, Waiting.State state, String by, String reason) {
        book.takeTurn();
        Optional<Waiting> found = find(conversation).filter(one -> one.state() == state);
        found.ifPresent(one -> {
            boolean done = state == Waiting.State.WAITING;
            String why = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
            verdicts.add(new Verdict(one.lastMailId(), done, by, clock.instant()), why);
            audit.record(
                    done ? "activity.waiting.closed" : "activity.waiting.demanded", object(one.lastMailId()), "", why);
            settle(conversation);
        });
        return found.isPresent();
    }

    private void settle(String conversation) {
        book.settle(List.of(conversation), book.hours());
    }

    private static String object(long mailId) {
        return "mail:" + mailId;
    }

    private List<Waiting> timed(List<Waiting> found) {
        RepHours hours = book.hours();
        Instant now = clock.instant();
        return found.stream()
                .map(one -> one.after(hours.minutes(one.rep(), one.since(), now)))
                .toList();
    }
}
