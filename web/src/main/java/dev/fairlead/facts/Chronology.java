package dev.fairlead.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the mails of a conversation into the order in which they were written.
///
/// A mail that names the one it answers stands behind it, whatever the clocks of the two senders say: it is then taken
/// to be sent when that one was. Does not depend on the order of arrival.
final class Chronology {

    /// Deeper chains than this are no correspondence; also keeps an attacker's chain from costing its square.
    private static final int DEEPEST = 500;

    /// @param at when it was sent, or what it answers if that is later; `depth` how many it stands behind at
    /// that time
    record Moment(Fact fact, Instant at, int depth) {}

    private final Map<Long, Fact> byOwnId = new HashMap<>();
    private final Map<Long, Moment> moments = new HashMap<>();

    /// Numbers of mails are the order of arrival, and so the last thing to go by.
    private static final Comparator<Fact> AS_SENT =
            Comparator.comparing(Fact::sentAt).thenComparing(Fact::ownId).thenComparing(Fact::mailId);

    static List<Moment> of(List<Fact> facts) {
        Chronology chronology = new Chronology();
        List<Fact> sorted = facts.stream().sorted(AS_SENT).toList();
        for (Fact fact : sorted) {
            if (fact.ownId() != 0) {
                chronology.byOwnId.putIfAbsent(fact.ownId(), fact);
            }
        }
        return sorted.stream()
                .map(chronology::moment)
                .sorted(Comparator.comparing(Moment::at).thenComparing(Moment::depth))
                .toList();
    }

    private Moment moment(Fact fact) {
        List<Fact> chain = new ArrayList<>();
        Fact next = fact;
        while (next != null && !moments.containsKey(next.mailId()) && chain.size() < DEEPEST) {
            // Stands for "being looked at": a circle of answers ends here.
            moments.put(next.mailId(), new Moment(next, next.sentAt(), 0));
            chain.add(next);
            next = parent(next);
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            Fact one = chain.get(i);
            moments.put(one.mailId(), behind(one, parent(one)));
        }
        return moments.getOrDefault(fact.mailId(), new Moment(fact, fact.sentAt(), 0));
    }

    private Moment behind(Fact fact, @Nullable Fact parent) {
        Moment before = parent == null ? null : moments.get(parent.mailId());
        return before == null || before.at().isBefore(fact.sentAt())
                ? new Moment(fact, fact.sentAt(), 0)
                : new Moment(fact, before.at(), before.depth() + 1);
    }

    private @Nullable Fact parent(Fact fact) {
        return fact.repliesTo() == 0 ? null : byOwnId.get(fact.repliesTo());
    }
}
