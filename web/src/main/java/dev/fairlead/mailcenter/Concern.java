package dev.fairlead.mailcenter;

import dev.fairlead.linking.Correction;
import dev.fairlead.linking.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a mail concerns, with the reason, for the list beside it.
///
/// @param href the search for everything else about it
/// @param place key of where the evidence stands: `subject`, `body`, `addresses`, `attachment`, `file`,
///     `conversation` or `sailing`; empty when it stands nowhere
/// @param certainty in percent, rounded down: only what a person said is beyond doubt
/// @param by user name of who said so, empty when nobody did; `when` he or she did
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
        String by,
        String when) {

    private static final Set<String> PLACES =
            Set.of("subject", "body", "addresses", "attachment", "file", "conversation", "sailing");

    /// @param said what people said, by the id of the link
    static List<Concern> of(List<Link> links, Map<String, Correction> said, MailDates dates) {
        return links.stream()
                .filter(link -> link.score() >= Link.SUGGESTED)
                .sorted(Comparator.comparing(Link::type).thenComparing(Link::score, Comparator.reverseOrder()))
                .map(link -> of(link, said.get(link.id()), dates))
                .toList();
    }

    private static Concern of(Link link, @Nullable Correction correction, MailDates dates) {
        Chip chip = Chip.of(link);
        boolean person = correction != null && correction.added();
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
                correction != null && person ? correction.by() : "",
                correction != null && person ? dates.brief(correction.at()) : "");
    }

    private static String placeOf(Link link) {
        String first = link.place().replaceAll(" .*", "");
        return PLACES.contains(first) ? first : "";
    }
}
