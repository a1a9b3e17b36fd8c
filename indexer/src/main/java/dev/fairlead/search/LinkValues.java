package dev.fairlead.search;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Values of a message's links for the index. Doubtful links can be searched for and are counted in facets, so that a
/// value is counted as often as a search for it finds; only accepted ones make lanes, and let somebody see a customer's
/// mail.
record LinkValues(List<Link> all) {
    static final List<MentionType> NAMES =
            List.of(MentionType.CUSTOMER, MentionType.VESSEL, MentionType.CARGO, MentionType.CARRIER);
    static final List<MentionType> CODES = List.of(
            MentionType.IMO,
            MentionType.VOYAGE,
            MentionType.CONTAINER,
            MentionType.BL,
            MentionType.BOOKING,
            MentionType.AWB,
            MentionType.PORT,
            MentionType.HS,
            MentionType.UN);

    private static final List<MentionType> NUMBERS =
            List.of(MentionType.CONTAINER, MentionType.BL, MentionType.BOOKING, MentionType.AWB);

    private static final int MOST_LINKS = 1_000;
    private static final int MOST_LANES = 16;

    static LinkValues of(List<Link> links) {
        return new LinkValues(links.stream()
                .filter(link -> link.score() >= Link.SUGGESTED || link.by().equals(Link.PERSON))
                .limit(MOST_LINKS)
                .toList());
    }

    /// Without blanks and dashes, in capitals.
    static String code(String written) {
        StringBuilder code = new StringBuilder(written.length());
        Words words = new Words().read(written);
        while (words.next()) {
            code.append(words.chars, 0, words.length);
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }

    List<String> of(MentionType type) {
        return values(all.stream(), type);
    }

    /// Numbers of shipments that are certain, of whatever kind.
    List<String> numbers() {
        return NUMBERS.stream()
                .flatMap(type -> values(accepted(), type).stream())
                .distinct()
                .toList();
    }

    private static List<String> values(Stream<Link> links, MentionType type) {
        boolean name = NAMES.contains(type);
        return links.filter(link -> link.type() == type)
                .map(link -> name ? link.value() : code(link.value()))
                .distinct()
                .toList();
    }

    private Stream<Link> accepted() {
        return all.stream()
                .filter(link -> link.score() >= Link.ACCEPTED || link.by().equals(Link.PERSON));
    }

    List<String> ports(String role) {
        return ports(all.stream(), role);
    }

    private static List<String> ports(Stream<Link> links, String role) {
        return values(links.filter(link -> link.role().equals(role)), MentionType.PORT);
    }

    /// The lanes that the mail names; of one that names ports only, each of loading with each of discharge.
    List<String> lanes() {
        List<String> named = accepted()
                .filter(link -> link.type() == MentionType.LANE)
                .map(Link::value)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<String> pods = ports(accepted(), "pod");
        return ports(accepted(), "pol").stream()
                .flatMap(pol -> pods.stream().map(pod -> pol + "-" + pod))
                .limit(MOST_LANES)
                .toList();
    }

    List<String> customerIds() {
        return accepted()
                .filter(link -> link.type() == MentionType.CUSTOMER)
                .map(Link::customerId)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
