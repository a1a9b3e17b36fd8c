package dev.fairlead.mailcenter;

import dev.fairlead.linking.Link;
import java.util.Comparator;
import java.util.List;

/// What a mail concerns, with the reason, for the list beside it.
///
/// @param href the search for everything else about it
/// @param certainty in percent
/// @param byPerson somebody said so
record Concern(
        String linkId,
        String kind,
        String role,
        String value,
        String href,
        String evidence,
        String place,
        int certainty,
        boolean doubtful,
        boolean byPerson) {

    static List<Concern> of(List<Link> links) {
        return links.stream()
                .filter(link -> link.score() >= Link.SUGGESTED)
                .sorted(Comparator.comparing(Link::type).thenComparing(Link::score, Comparator.reverseOrder()))
                .map(Concern::of)
                .toList();
    }

    private static Concern of(Link link) {
        Chip chip = Chip.of(link);
        return new Concern(
                link.id(),
                chip.kind(),
                link.role(),
                link.value(),
                DeskUrl.ofQuery(chip.filter()).toString(),
                link.evidence(),
                link.place(),
                (int) Math.round(100 * link.score()),
                chip.doubtful(),
                link.by().equals("person"));
    }
}
