package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchResult.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The column beside the results: what the hits are about, with counts, each a click that narrows the search.
record Facets(List<Group> groups, Histogram time) {

    private static final int FIRST_VALUES = 6;
    private static final int UNFOLDED = 4;

    private static final List<String> ORDER = List.of(
            "customer",
            "vessel",
            "lane",
            "port",
            "voyage",
            "cargo",
            "carrier",
            "rep",
            "mailbox",
            "direction",
            "attachment");

    /// @param key of the field; titles are in the message files
    /// @param open shown unfolded: the first ones, and those with a value that is on
    /// @param more the rarer values, behind a click
    record Group(String key, boolean open, List<Value> values, List<Value> more) {

        /// A value of the folded part is on: then it must be seen.
        public boolean moreOpen() {
            return more.stream().anyMatch(Value::on);
        }
    }

    /// @param on the search is narrowed to it; a click takes it off again
    record Value(String label, long count, boolean on, String href) {}

    /// @param months hits by month, whatever time the search is narrowed to
    static Facets of(Found found, List<FacetCount> months, DeskUrl url, MailDates dates) {
        return new Facets(groups(found.result().facets(), url), Histogram.of(months, url, dates));
    }

    static List<Group> groups(Map<String, List<FacetCount>> facets, DeskUrl url) {
        List<Group> groups = new ArrayList<>();
        for (String key : ORDER) {
            List<Value> values = facets.getOrDefault(key, List.of()).stream()
                    .map(count -> value(count, filter(key, count.value()), url))
                    .toList();
            if (!values.isEmpty()) {
                boolean open = groups.size() < UNFOLDED || values.stream().anyMatch(Value::on);
                int first = Math.min(FIRST_VALUES, values.size());
                groups.add(new Group(key, open, values.subList(0, first), values.subList(first, values.size())));
            }
        }
        return groups;
    }

    private static String filter(String key, String value) {
        return switch (key) {
            case "direction" -> "is:" + value;
            case "attachment" -> "filename:" + value;
            default -> QueryText.filter(key, value);
        };
    }

    private static Value value(FacetCount count, String filter, DeskUrl url) {
        QueryText text = new QueryText(url.q());
        boolean on = text.has(filter);
        String other = on ? text.without(filter) : text.with(filter);
        return new Value(count.value(), count.count(), on, url.with(other).toString());
    }
}
