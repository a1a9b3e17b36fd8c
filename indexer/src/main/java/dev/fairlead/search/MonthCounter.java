package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts hits by the months of the reader's zone. Documents come sorted by date, so nearly every one is of the same
/// month as the one before it.
final class MonthCounter {
    private static final class Month {
        final YearMonth name;
        final long first;
        final long end;
        long count;

        Month(YearMonth name, ZoneId zone) {
            this.name = name;
            this.first = name.atDay(1).atStartOfDay(zone).toEpochSecond();
            this.end = name.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond();
        }

        boolean holds(long second) {
            return second >= first && second < end;
        }
    }

    private final ZoneId zone;
    private final Map<YearMonth, Month> months = new HashMap<>();
    private Month last;

    MonthCounter(ZoneId zone) {
        this.zone = zone;
        this.last = new Month(YearMonth.of(1970, 1), zone);
        months.put(last.name, last);
    }

    void add(long epochSecond) {
        if (!last.holds(epochSecond)) {
            YearMonth name = YearMonth.from(Instant.ofEpochSecond(epochSecond).atZone(zone));
            last = months.computeIfAbsent(name, month -> new Month(month, zone));
        }
        last.count++;
    }

    /// Names as `2026-05`, with their counts, the most frequent first.
    List<FacetCount> counts(int most) {
        return months.values().stream()
                .filter(month -> month.count > 0)
                .map(month -> new FacetCount(month.name.toString(), month.count))
                .sorted(FacetCounter.MOST_FREQUENT_FIRST)
                .limit(most)
                .toList();
    }
}
