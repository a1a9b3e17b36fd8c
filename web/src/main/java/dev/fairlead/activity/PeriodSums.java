package dev.fairlead.activity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the figures of mail come to in a period, kept in memory for as long as none of its days changes: that is seen
/// in an index, while the days themselves are long.
@Component
class PeriodSums {

    /// By rep, the newest period first: the order of pages and exports.
    static final Comparator<RepDay> ORDER =
            Comparator.comparing(RepDay::rep).thenComparing(RepDay::day, Comparator.reverseOrder());

    private static final int MOST_KEPT = 40_000;

    private final Cells cells;
    private final Cache<Period, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    PeriodSums(Cells cells) {
        this.cells = cells;
    }

    /// @param from first day that is asked for, of a week or month perhaps not its first
    private record Period(RepDay start, LocalDate from, LocalDate to) {}

    private record Kept(long mark, Sum sum) {}

    /// The figures of a rep and period.
    static final class Sum {

        private static final Metric[] METRICS = Metric.values();
        private static final long NONE = Long.MIN_VALUE;

        private final long[] figures = new long[METRICS.length];
        private final int[] counts = new int[METRICS.length];

        private Sum(Tallies tallies) {
            for (Metric metric : METRICS) {
                Long figure = tallies.figure(metric);
                figures[metric.ordinal()] = figure == null ? NONE : figure;
                counts[metric.ordinal()] = tallies.count(metric);
            }
        }

        @Nullable
        Long figure(Metric metric) {
            long figure = figures[metric.ordinal()];
            return figure == NONE ? null : (Long) figure;
        }

        /// Of how many things the figure is made.
        int count(Metric metric) {
            return counts[metric.ordinal()];
        }
    }

    /// @param sums of periods with something to count, by rep and first day of the period
    /// @param strangers mails in the span that are in no figure
    record Found(NavigableMap<RepDay, Sum> sums, long strangers) {}

    Found of(Activity.Span span) {
        Map<Period, Long> marks = new HashMap<>();
        long strangers = 0;
        for (Cells.Mark mark : cells.marks(span.reps(), span.from(), span.to())) {
            strangers += mark.strangers();
            if (mark.digest() != 0) {
                marks.merge(
                        period(mark.day(), span),
                        mark.digest() ^ mark.day().day().toEpochDay(),
                        Long::sum);
            }
        }
        NavigableMap<RepDay, Sum> sums = new TreeMap<>(ORDER);
        Map<String, List<Period>> missing = new HashMap<>();
        marks.forEach((period, mark) -> {
            Kept known = kept.getIfPresent(period);
            if (known != null && known.mark() == mark) {
                sums.put(period.start(), known.sum());
            } else {
                missing.computeIfAbsent(period.start().rep(), rep -> new ArrayList<>())
                        .add(period);
            }
        });
        missing.forEach((rep, periods) -> made(rep, periods, span).forEach((period, sum) -> {
            kept.put(period, new Kept(marks.getOrDefault(period, 0L), sum));
            sums.put(period.start(), sum);
        }));
        return new Found(sums, strangers);
    }

    private Map<Period, Sum> made(String rep, Collection<Period> periods, Activity.Span span) {
        LocalDate first = periods.stream()
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last =
                periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
        Map<Period, Tallies> tallies = new HashMap<>();
        periods.forEach(period -> tallies.put(period, new Tallies()));
        cells.of(List.of(rep), first, last).forEach(cell -> {
            Tallies some = tallies.get(period(cell.day(), span));
            if (some != null) {
                some.addText(cell.figures());
            }
        });
        Map<Period, Sum> made = new HashMap<>();
        tallies.forEach((period, some) -> made.put(period, new Sum(some)));
        return made;
    }

    private static Period period(RepDay day, Activity.Span span) {
        LocalDate start = span.grain().startOf(day.day());
        LocalDate end = span.grain().endOf(start);
        return new Period(
                new RepDay(day.rep(), start),
                start.isBefore(span.from()) ? span.from() : start,
                end.isAfter(span.to()) ? span.to() : end);
    }
}
