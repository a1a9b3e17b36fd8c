package dev.fairlead.mailcenter;

import dev.fairlead.linking.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a mail concerns, with the reason, for the list beside it.
///
/// @param href the search for everything else about it
/// @param place key of where the evidence stands: `subject`, `body`, `addresses`, `attachment` or `file`; empty when it
///     stands nowhere
/// @param certainty in percent, rounded down: only what a person said is beyond doubt
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

    private static final Set<String> PLACES = Set.of("subject", "body", "addresses", "attachment", "file");

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
                placeOf(link),
                (int) (100 * link.score()),
                chip.doubtful(),
                link.by().equals("person"));
    }

    private static String placeOf(Link link) {
        String first = link.place().replaceAll(" .*", "");
        return PLACES.contains(first) ? first : "";
    }
}
