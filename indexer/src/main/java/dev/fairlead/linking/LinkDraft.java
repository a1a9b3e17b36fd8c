package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The links of one mail in the making: reasons for the same thing become one link with the best score.
final class LinkDraft {

    private static final int MOST_EVIDENCE = 3;

    private final Map<Thing, Candidate> candidates = new LinkedHashMap<>();
    private final Set<Long> rules = new HashSet<>();

    /// One thing that speaks for a link.
    ///
    /// @param place as in [Link]
    record Reason(
            double score,
            String evidence,
            String role,
            String place,
            @Nullable Long customerId) {

        Reason(double score, String evidence, String place) {
            this(score, evidence, "", place, null);
        }
    }

    private record Thing(MentionType type, String value) {}

    private static final class Candidate {

        private final MentionType type;
        private final String value;
        private final List<String> evidence = new ArrayList<>(MOST_EVIDENCE);
        private Reason best;
        private String role;
        private double roleScore;

        Candidate(MentionType type, String value, Reason first) {
            this.type = type;
            this.value = value;
            this.best = first;
            this.role = first.role();
            this.roleScore = first.role().isEmpty() ? -1 : first.score();
        }

        void take(Reason reason) {
            if (reason.score() > best.score()) {
                best = reason;
            }
            // A port named without a role elsewhere keeps the one it has on the route.
            if (!reason.role().isEmpty() && reason.score() > roleScore) {
                role = reason.role();
                roleScore = reason.score();
            }
            if (evidence.size() < MOST_EVIDENCE && !evidence.contains(reason.evidence())) {
                evidence.add(reason.evidence());
            }
        }

        Link link() {
            return new Link(
                    LinkId.of(type, value),
                    type,
                    value,
                    role,
                    best.customerId(),
                    best.score(),
                    String.join("; ", evidence),
                    Link.AUTO,
                    best.place());
        }
    }

    void add(MentionType type, String value, Reason reason) {
        if (reason.score() >= Link.SUGGESTED) {
            candidates
                    .computeIfAbsent(new Thing(type, value), key -> new Candidate(type, value, reason))
                    .take(reason);
        }
    }

    /// This rule made or took away a link.
    void fired(Rule rule) {
        rules.add(rule.id());
    }

    /// Customers first, then the rest in the order in which they were added.
    Linked linked() {
        List<Link> customers = new ArrayList<>();
        List<Link> others = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates.values()) {
            (candidate.type == MentionType.CUSTOMER ? customers : others).add(candidate.link());
        }
        customers.addAll(others);
        return new Linked(customers, Set.copyOf(rules));
    }
}
