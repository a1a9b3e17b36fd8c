package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchResult.FacetCount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The hits over time, a bar for each month or, of many years, for each year. A click on a bar narrows the
/// search to its time; so does dragging over several. The bars show what there is without any limit of time, so
/// that a span can be moved and widened.
///
/// @param bars oldest first; empty when there is nothing
/// @param base the search without any limit of time, to which a span that is dragged is added
/// @param limited some limit of time is on
record Histogram(List<Bar> bars, DeskUrl base, boolean limited) {

    private static final int FEWEST_MONTHS = 12;
    private static final int MOST_MONTHS = 36;
    private static final int MOST_YEARS = 30;
    private static final int AROUND = 6;

    /// @param from first day, as the search language writes it; `to` is the day after the last one
    /// @param percent height against the highest bar
    record Bar(String label, LocalDate from, LocalDate to, long count, int percent, boolean on, String href) {}

    /// What of time the search is narrowed to; an end that is open lies far away.
    private record Span(LocalDate from, LocalDate to) {

        static Span of(QueryText text) {
            return new Span(
                    text.date("after").orElse(LocalDate.MIN),
                    text.date("before").orElse(LocalDate.MAX));
        }

        boolean isClosed() {
            return !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX) && from.isBefore(to);
        }

        boolean holds(LocalDate start, LocalDate end) {
            return !start.isBefore(from) && !end.isAfter(to);
        }
    }

    static Histogram of(List<FacetCount> months, DeskUrl url, MailDates dates) {
        SortedMap<YearMonth, Long> counts = new TreeMap<>();
        months.forEach(count -> counts.put(YearMonth.parse(count.value()), count.count()));
        QueryText text = new QueryText(url.q());
        DeskUrl base = url.with(text.withoutDates());
        if (counts.isEmpty()) {
            return new Histogram(List.of(), base, text.hasDates());
        }
        return new Drawing(counts, base, Span.of(text), text.hasDates(), dates).histogram();
    }

    private record Drawing(
            SortedMap<YearMonth, Long> counts, DeskUrl base, Span span, boolean limited, MailDates dates) {

        Histogram histogram() {
            List<Bar> bars = years() ? yearBars() : monthBars();
            long highest = bars.stream().mapToLong(Bar::count).max().orElse(0);
            return new Histogram(bars.stream().map(bar -> scaled(bar, highest)).toList(), base, limited);
        }

        private boolean years() {
            boolean narrow = span.isClosed()
                    && span.from().plusMonths(MOST_MONTHS - 2L * AROUND).isAfter(span.to());
            return counts.firstKey().plusMonths(MOST_MONTHS).isBefore(counts.lastKey()) && !narrow;
        }

        private List<Bar> yearBars() {
            int last = counts.lastKey().getYear();
            int first = Math.max(counts.firstKey().getYear(), last - MOST_YEARS + 1);
            List<Bar> bars = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                long count = counts.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                LocalDate start = LocalDate.of(year, 1, 1);
                bars.add(bar(dates.year(start), start, start.plusYears(1), count));
            }
            return bars;
        }

        /// Months without a mail have a place too, and a few bars alone would look like many.
        private List<Bar> monthBars() {
            YearMonth last = counts.lastKey();
            YearMonth first = counts.firstKey();
            if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
                first = latest(first, YearMonth.from(span.from()).minusMonths(AROUND));
                YearMonth end = YearMonth.from(span.to()).plusMonths(AROUND);
                last = end.isBefore(last) ? end : last;
            }
            YearMonth fewest = last.minusMonths(FEWEST_MONTHS - 1L);
            List<Bar> bars = new ArrayList<>();
            for (YearMonth month = fewest.isBefore(first) ? fewest : first;
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                LocalDate start = month.atDay(1);
                bars.add(bar(dates.month(start), start, start.plusMonths(1), counts.getOrDefault(month, 0L)));
            }
            return bars;
        }

        private static YearMonth latest(YearMonth one, YearMonth other) {
            return one.isAfter(other) ? one : other;
        }

        private Bar bar(String label, LocalDate start, LocalDate end, long count) {
            boolean alone = span.from().equals(start) && span.to().equals(end);
            String limit = "after:" + start + " before:" + end;
            DeskUrl target = alone ? base : base.with(new QueryText(base.q()).with(limit));
            return new Bar(label, start, end, count, 0, limited && span.holds(start, end), target.toString());
        }

        private static Bar scaled(Bar bar, long highest) {
            int percent = bar.count() == 0 ? 0 : (int) Math.max(4, 100 * bar.count() / highest);
            return new Bar(bar.label(), bar.from(), bar.to(), bar.count(), percent, bar.on(), bar.href());
        }
    }
}
