package dev.fairlead.activity;

import dev.fairlead.facts.RepDay;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.figures.Tallies;
import dev.fairlead.months.FrozenMonths;
import dev.fairlead.months.FrozenMonths.Freeze;
import dev.fairlead.sheets.LiveItems;
import dev.fairlead.sheets.PeriodSums;
import dev.fairlead.sheets.Sum;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Figures of the reps.
@Component
public class Activity {

    private final PeriodSums sums;
    private final LiveItems live;
    private final FrozenMonths months;

    Activity(PeriodSums sums, LiveItems live, FrozenMonths months) {
        this.sums = sums;
        this.live = live;
        this.months = months;
    }

    /// All rows, and how many mails in the span are in none, because they concern no known customer.
    record All(List<ActivityRow> rows, long withoutCustomer) {}

    All all(Span span) {
        PeriodSums.Found found = sums.of(span);
        return new All(rows(found.sums(), live(span), span), found.strangers());
    }

    /// One row for each rep and period in which there is anything to count, by rep, the newest period first.
    public List<ActivityRow> rows(Span span) {
        return all(span).rows();
    }

    /// How much mail went either way in a period, of all reps together.
    public record Traffic(LocalDate period, long in, long out) {}

    /// Some of the rows.
    ///
    /// @param number from 1
    /// @param traffic of all, by period
    /// @param withoutCustomer mails in the span that are in no figure, because they concern no known customer
    public record Page(List<ActivityRow> rows, int number, int pages, List<Traffic> traffic, long withoutCustomer) {

        /// Whether there is traffic to draw.
        public boolean moved() {
            return traffic.stream().anyMatch(period -> period.in() + period.out() > 0);
        }
    }

    /// About `size` rows: what is counted elsewhere is looked up for the reps on the page only.
    public Page page(Span span, int number, int size) {
        PeriodSums.Found found = sums.of(span);
        List<RepDay> keys = List.copyOf(found.sums().keySet());
        int pages = Math.max(1, (keys.size() + size - 1) / size);
        int wanted = Math.clamp(number, 1, pages);
        // What stands between two pages and has no mail belongs to the one before.
        RepDay first = wanted == 1 ? null : keys.get((wanted - 1) * size);
        RepDay next = wanted == pages ? null : keys.get(wanted * size);
        NavigableMap<RepDay, Sum> sums = between(found.sums(), first, next);
        Set<String> reps = span.reps().stream()
                .filter(rep -> (first == null || rep.compareTo(first.rep()) >= 0)
                        && (next == null || rep.compareTo(next.rep()) <= 0))
                .collect(Collectors.toSet());
        Span part = new Span(reps, span.from(), span.to(), span.grain(), span.zone());
        return new Page(
                rows(sums, between(live(part), first, next), part),
                wanted,
                pages,
                traffic(found.sums()),
                found.strangers());
    }

    private static <T> NavigableMap<RepDay, T> between(
            NavigableMap<RepDay, T> all, @Nullable RepDay first, @Nullable RepDay next) {
        NavigableMap<RepDay, T> from = first == null ? all : all.tailMap(first, true);
        return next == null ? from : from.headMap(next, false);
    }

    private static List<Traffic> traffic(NavigableMap<RepDay, Sum> sums) {
        Map<LocalDate, Traffic> periods = new TreeMap<>();
        sums.forEach((key, sum) -> periods.merge(
                key.day(),
                new Traffic(key.day(), sum.count(Metric.MESSAGES_IN), sum.count(Metric.MESSAGES_OUT)),
                (one, other) -> new Traffic(one.period(), one.in() + other.in(), one.out() + other.out())));
        return List.copyOf(periods.values());
    }

    private NavigableMap<RepDay, Tallies> live(Span span) {
        NavigableMap<RepDay, Tallies> periods = new TreeMap<>(PeriodSums.ORDER);
        live.count(
                span,
                Metric.Source.ALL,
                (rep, day) ->
                        periods.computeIfAbsent(new RepDay(rep, span.grain().startOf(day)), one -> new Tallies()));
        return periods;
    }

    private List<ActivityRow> rows(Map<RepDay, Sum> mail, Map<RepDay, Tallies> live, Span span) {
        Set<RepDay> periods = new TreeSet<>(PeriodSums.ORDER);
        periods.addAll(mail.keySet());
        periods.addAll(live.keySet());
        List<ActivityRow> rows = periods.stream()
                .map(period -> ActivityRow.of(period, mail.get(period), live.getOrDefault(period, new Tallies())))
                .toList();
        return span.grain() == Grain.MONTH ? withFrozen(rows, span) : rows;
    }

    /// A month of which only a part is asked for stands as it is.
    private List<ActivityRow> withFrozen(List<ActivityRow> rows, Span span) {
        Map<RepDay, Freeze> frozen = new HashMap<>();
        months.of(span.reps(), span.from(), span.to())
                .forEach(freeze -> frozen.put(new RepDay(freeze.rep(), freeze.month()), freeze));
        return rows.stream()
                .map(row -> {
                    Freeze freeze = frozen.get(new RepDay(row.rep(), row.period()));
                    boolean whole = !row.period().isBefore(span.from())
                            && !Grain.MONTH.endOf(row.period()).isAfter(span.to());
                    return freeze == null || !whole ? row : row.frozen(freeze, months.figures(row.rep(), row.period()));
                })
                .toList();
    }
}
