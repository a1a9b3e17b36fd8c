package dev.fairlead.dossiers;

import dev.fairlead.search.SearchResult.FacetCount;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Mails by month, for a small chart with a table behind it: the last two years of what there is.
final class Months {

    private static final int FEWEST = 12;
    private static final int MOST = 24;

    private Months() {}

    /// @param percent height against the highest month
    /// @param q the search for the mails behind the bar
    record Bar(String label, long count, int percent, String q) {}

    /// Oldest first; empty when there are none.
    ///
    /// @param term the search for all of it
    static List<Bar> of(Map<String, List<FacetCount>> facets, String term, Locale locale) {
        SortedMap<YearMonth, Long> counts = new TreeMap<>();
        facets.getOrDefault("month", List.of())
                .forEach(count -> counts.put(YearMonth.parse(count.value()), count.count()));
        if (counts.isEmpty()) {
            return List.of();
        }
        YearMonth last = counts.lastKey();
        YearMonth fewest = last.minusMonths(FEWEST - 1L);
        YearMonth most = last.minusMonths(MOST - 1L);
        YearMonth first = counts.firstKey().isBefore(fewest) ? counts.firstKey() : fewest;
        List<Bar> bars = new ArrayList<>();
        long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var label = DateTimeFormatter.ofPattern(locale.getLanguage().equals("zh") ? "yyyy年M月" : "MMM yyyy", locale);
        for (YearMonth month = first.isBefore(most) ? most : first; !month.isAfter(last); month = month.plusMonths(1)) {
            long count = counts.getOrDefault(month, 0L);
            String q = term + " after:" + month.atDay(1) + " before:"
                    + month.plusMonths(1).atDay(1);
            int percent = count == 0 ? 0 : (int) Math.max(4, 100 * count / highest);
            bars.add(new Bar(label.format(month), count, percent, q));
        }
        return bars;
    }
}
