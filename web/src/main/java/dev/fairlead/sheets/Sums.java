package dev.fairlead.sheets;

import dev.fairlead.figures.Counter;
import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.figures.Tallies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts figures together for reps, teams and periods: a median of a team is no sum of its reps' medians, so that each
/// group is counted from what its days are made of.
@Component
public class Sums {

    /// Every figure there is.
    public static final Set<Metric> ALL = EnumSet.allOf(Metric.class);

    private final Sheets sheets;
    private final PeriodSums periods;
    private final LiveItems live;

    Sums(Sheets sheets, PeriodSums periods, LiveItems live) {
        this.sheets = sheets;
        this.periods = periods;
        this.live = live;
    }

    /// @param wanted the others are as if there were nothing
    /// @param groups to which a rep's day belongs: none, one, or many
    public <K> Map<K, Figures> by(
            Span span, Set<Metric> wanted, BiFunction<String, LocalDate, ? extends Collection<K>> groups) {
        Map<K, Tallies> tallies = new HashMap<>();
        count(
                span,
                wanted,
                (rep, day) -> Counter.all(groups.apply(rep, day).stream()
                        .map(group -> of(tallies, group, wanted))
                        .toList()));
        Map<K, Figures> figures = new HashMap<>();
        tallies.forEach((group, some) -> figures.put(group, Figures.of(some)));
        return figures;
    }

    private static <K> Tallies of(Map<K, Tallies> tallies, K group, Set<Metric> wanted) {
        return tallies.computeIfAbsent(group, one -> new Tallies(wanted));
    }

    private void count(Span span, Set<Metric> wanted, BiFunction<String, LocalDate, Counter> counters) {
        countMail(span, wanted, counters);
        live.count(span, sources(wanted), counters);
    }

    private void countMail(Span span, Set<Metric> wanted, BiFunction<String, LocalDate, Counter> counters) {
        if (sources(wanted).contains(Metric.Source.MAIL)) {
            Items items = sheets.items();
            sheets.each(span.reps(), span.from(), span.to(), day -> {
                if (!day.sheet().isEmpty()) {
                    day.sheet()
                            .count(
                                    items,
                                    counters.apply(day.day().rep(), day.day().day()));
                }
            });
        }
    }

    private static Set<Metric.Source> sources(Set<Metric> wanted) {
        return wanted.stream().map(Metric::source).collect(Collectors.toSet());
    }

    /// All of the span as one.
    public Figures all(Span span) {
        return by(span, ALL, (rep, day) -> List.of("")).getOrDefault("", Figures.NONE);
    }

    /// All of the reps as one, and each rep of whom there is anything.
    public record Together(Figures all, Map<String, Figures> reps) {}

    /// @param wanted the others are as if there were nothing, or as they are
    public Together together(Span span, Set<Metric> wanted) {
        Tallies all = new Tallies(wanted);
        Map<String, Tallies> reps = new HashMap<>();
        BiFunction<String, LocalDate, Counter> both = (rep, day) -> Counter.all(List.of(all, of(reps, rep, wanted)));
        Map<String, Sum> sums = sources(wanted).contains(Metric.Source.MAIL) ? summed(span) : null;
        countMail(span, wanted, sums == null ? both : (rep, day) -> all);
        live.count(span, sources(wanted), both);
        Map<String, Figures> figures = new HashMap<>();
        Set<String> some = new TreeSet<>(reps.keySet());
        if (sums != null) {
            some.addAll(sums.keySet());
        }
        some.forEach(rep -> {
            Figures counted = Figures.of(reps.getOrDefault(rep, new Tallies()));
            figures.put(rep, sums == null ? counted : summed(counted, sums.getOrDefault(rep, Sum.of(new Tallies()))));
        });
        return new Together(Figures.of(all), figures);
    }

    /// What the figures of mail come to is known beside what was counted.
    private static Figures summed(Figures counted, Sum sum) {
        Map<Metric, @Nullable Long> values = new EnumMap<>(counted.values());
        for (Metric metric : Metric.values()) {
            if (metric.source() == Metric.Source.MAIL) {
                values.put(metric, sum.figure(metric));
            }
        }
        return new Figures(values);
    }

    /// What the mail of a day, week or month comes to is known of each rep; null of any other span.
    private @Nullable Map<String, Sum> summed(Span span) {
        return Arrays.stream(Grain.values())
                .filter(grain -> grain.startOf(span.from()).equals(span.from())
                        && grain.endOf(span.from()).equals(span.to()))
                .findFirst()
                .map(grain -> {
                    Map<String, Sum> sums = new HashMap<>();
                    periods.of(new Span(span.reps(), span.from(), span.to(), grain, span.zone()))
                            .sums()
                            .forEach((key, sum) -> sums.put(key.rep(), sum));
                    return sums;
                })
                .orElse(null);
    }
}
