package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchResult.FacetCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The column beside the results: what the hits are about, with counts, each a click that narrows the search.
///
/// @param months a bar for each month, oldest first
record Facets(List<Group> groups, List<Month> months) {

    private static final int MOST_VALUES = 6;
    private static final int FEWEST_MONTHS = 12;
    private static final int MOST_MONTHS = 24;

    private static final List<String> ORDER = List.of(
            "customer", "vessel", "lane", "port", "voyage", "cargo", "rep", "mailbox", "direction", "attachment");

    /// @param key of the field; titles are in the message files
    /// @param open shown unfolded: the first ones, and those with a value that is on
    record Group(String key, boolean open, List<Value> values) {}

    /// @param on the search is narrowed to it; a click takes it off again
    record Value(String label, long count, boolean on, String href) {}

    /// @param percent height of the bar against the highest one
    record Month(String label, long count, int percent, boolean on, String href) {}

    static Facets of(Map<String, List<FacetCount>> facets, DeskUrl url, MailDates dates) {
        List<Group> groups = new ArrayList<>();
        for (String key : ORDER) {
            List<Value> values = facets.getOrDefault(key, List.of()).stream()
                    .limit(MOST_VALUES)
                    .map(count -> value(count.value(), count.count(), filter(key, count.value()), url))
                    .toList();
            if (!values.isEmpty()) {
                groups.add(new Group(key, groups.size() < 4 || values.stream().anyMatch(Value::on), values));
            }
        }
        return new Facets(groups, months(facets.getOrDefault("month", List.of()), url, dates));
    }

    private static String filter(String key, String value) {
        return switch (key) {
            case "direction" -> "is:" + value;
            case "attachment" -> "filename:" + value;
            default -> QueryText.filter(key, value);
        };
    }

    private static Value value(String label, long count, String filter, DeskUrl url) {
        QueryText text = new QueryText(url.q());
        boolean on = text.has(filter);
        return new Value(
                label,
                count,
                on,
                url.with(on ? text.without(filter) : text.with(filter)).toString());
    }

    // Months without a mail have a place too, and a few bars alone would look like many.
    private static List<Month> months(List<FacetCount> counts, DeskUrl url, MailDates dates) {
        SortedMap<YearMonth, Long> found = new TreeMap<>();
        counts.forEach(count -> found.put(YearMonth.parse(count.value()), count.count()));
        if (found.isEmpty()) {
            return List.of();
        }
        YearMonth last = found.lastKey();
        YearMonth fewest = last.minusMonths(FEWEST_MONTHS - 1L);
        YearMonth most = last.minusMonths(MOST_MONTHS - 1L);
        YearMonth first = found.firstKey().isBefore(fewest) ? found.firstKey() : fewest;
        first = first.isBefore(most) ? most : first;
        long highest = Collections.max(found.tailMap(first).values());
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month(month, found.getOrDefault(month, 0L), highest, url, dates));
        }
        return months;
    }

    private static Month month(YearMonth month, long count, long highest, DeskUrl url, MailDates dates) {
        String filter =
                "after:" + month.atDay(1) + " before:" + month.plusMonths(1).atDay(1);
        String label = dates.month(month.atDay(1));
        Value value = value(label, count, filter, url);
        int percent = count == 0 ? 0 : (int) Math.max(4, 100 * count / highest);
        return new Month(label, count, percent, value.on(), value.href());
    }
}
