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

    private final Cells cells;
    private final LiveItems live;

    Sums(Cells cells, LiveItems live) {
        this.cells = cells;
        this.live = live;
    }

    /// @param groups to which a rep's day belongs: none, one, or many
    public <K> Map<K, Figures> by(Activity.Span span, BiFunction<String, LocalDate, ? extends Collection<K>> groups) {
        Map<K, Tallies> tallies = new HashMap<>();
        cells.of(span.reps(), span.from(), span.to())
                .forEach(cell -> groups.apply(cell.day().rep(), cell.day().day())
                        .forEach(group -> of(tallies, group).addText(cell.figures())));
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
