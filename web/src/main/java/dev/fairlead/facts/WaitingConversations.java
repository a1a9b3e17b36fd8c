package dev.fairlead.facts;

import dev.fairlead.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The conversations that wait for our answer, and what people say of them. Whether the reader may see them is asked
/// by the room that calls.
@Component
public class WaitingConversations {

    private static final int LONGEST_REASON = 500;

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
        return page(reps, null, 0, most).rows();
    }

    /// What waits of these customers, longest first, whoever should answer.
    public List<Waiting> ofCustomers(Collection<Long> customers, int most) {
        return customers.isEmpty() ? List.of() : timed(rows.all(rows.threadsOf(customers, most)));
    }

    /// The conversation in which the customer had the last word, in whatever state.
    public Optional<Waiting> find(String conversation) {
        return timed(rows.all(List.of(conversation))).stream().findFirst();
    }

    /// Some of a list.
    ///
    /// @param total how many there are in all
    public record Page(long total, List<Waiting> rows) {}

    /// What waits for some reps; asked for once, whatever is then shown of it.
    public final class Held {

        private final List<WaitingRows.Short> all;

        private Held(List<WaitingRows.Short> all) {
            this.all = all;
        }

        /// How many wait for each rep.
        public Map<String, Long> counts() {
            return all.stream().collect(Collectors.groupingBy(WaitingRows.Short::rep, Collectors.counting()));
        }

        /// Longest first.
        ///
        /// @param reps only theirs
        /// @param customers only theirs; null for all
        /// @param behind how many come before the first one
        public Page page(Collection<String> reps, @Nullable Collection<Long> customers, int behind, int most) {
            Set<Long> wanted = customers == null ? Set.of() : Set.copyOf(customers);
            List<WaitingRows.Short> some = all.stream()
                    .filter(one -> reps.contains(one.rep()))
                    .filter(one -> customers == null || wanted.contains(one.customerId()))
                    .sorted(Comparator.comparing(WaitingRows.Short::since).thenComparing(WaitingRows.Short::thread))
                    .toList();
            List<String> threads = some.stream()
                    .skip(behind)
                    .limit(most)
                    .map(WaitingRows.Short::thread)
                    .toList();
            return new Page(some.size(), timed(rows.all(threads)));
        }
    }

    /// All that waits for these reps.
    public Held heldBy(Collection<String> reps) {
        return new Held(rows.of(reps));
    }

    /// What waits for these reps, longest first.
    public Page page(Collection<String> reps, @Nullable Collection<Long> customers, int behind, int most) {
        return heldBy(reps).page(reps, customers, behind, most);
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
