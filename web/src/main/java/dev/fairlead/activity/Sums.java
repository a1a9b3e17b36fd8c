package dev.fairlead.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Puts figures together for reps, teams and periods: a median of a team is no sum of its reps' medians, so that each
/// group is counted from what its days are made of.
@Component
public class Sums {

    private final Sheets sheets;
    private final LiveItems live;

    Sums(Sheets sheets, LiveItems live) {
        this.sheets = sheets;
        this.live = live;
    }

    /// @param groups to which a rep's day belongs: none, one, or many
    public <K> Map<K, Figures> by(Activity.Span span, BiFunction<String, LocalDate, ? extends Collection<K>> groups) {
        Map<K, Tallies> tallies = new HashMap<>();
        Items items = sheets.items();
        sheets.each(span.reps(), span.from(), span.to(), day -> {
            if (!day.sheet().isEmpty()) {
                groups.apply(day.day().rep(), day.day().day())
                        .forEach(group -> day.sheet().count(items, of(tallies, group)));
            }
        });
        live.of(span)
                .forEach(item -> groups.apply(item.rep(), item.day())
                        .forEach(group -> of(tallies, group).add(item)));
        Map<K, Figures> figures = new HashMap<>();
        tallies.forEach((group, some) -> figures.put(group, Figures.of(some)));
        return figures;
    }

    private static <K> Tallies of(Map<K, Tallies> tallies, K group) {
        return tallies.computeIfAbsent(group, one -> new Tallies());
    }

    /// All of the span as one.
    public Figures all(Activity.Span span) {
        return by(span, (rep, day) -> List.of("")).getOrDefault("", Figures.NONE);
    }
}
