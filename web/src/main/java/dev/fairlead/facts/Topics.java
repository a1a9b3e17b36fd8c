package dev.fairlead.facts;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lanes and vessels that a mail names, in one column: `CNSHA-DEHAM;~EVER GIVEN`.
///
/// A few of them: who writes of twenty vessels sends a list and works on none.
public final class Topics {

    private static final char VESSEL = '~';
    private static final int MOST_EACH = 5;
    private static final int LONGEST = 60;

    private Topics() {}

    static String of(List<Link> links) {
        return Stream.concat(named(links, MentionType.LANE, ""), named(links, MentionType.VESSEL, "" + VESSEL))
                .collect(Collectors.joining(";"));
    }

    private static Stream<String> named(List<Link> links, MentionType type, String sign) {
        List<String> values = links.stream()
                .filter(link -> link.type() == type && link.score() >= Link.ACCEPTED)
                .map(Link::value)
                .filter(value -> value.length() <= LONGEST && value.indexOf(';') < 0)
                .distinct()
                .sorted()
                .toList();
        return values.size() > MOST_EACH ? Stream.empty() : values.stream().map(value -> sign + value);
    }

    public static List<String> lanes(String column) {
        return all(column).stream().filter(one -> !isVessel(one)).toList();
    }

    public static List<String> vessels(String column) {
        return all(column).stream().filter(Topics::isVessel).map(Topics::vessel).toList();
    }

    public static List<String> all(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(";"));
    }

    public static boolean isVessel(String topic) {
        return topic.charAt(0) == VESSEL;
    }

    public static String vessel(String topic) {
        return topic.substring(1);
    }
}
