package dev.fairlead.activity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Puts figures together for reps, teams and periods: a median of a team is no sum of its reps' medians, so that each
/// group is counted from what its days are made of. What a group of days came to is remembered by what those days are,
/// and so never outlives a change of one of them.
@Component
public class Sums {

    private static final int MOST_KEPT = 10_000;

    private final Cells cells;
    private final LiveItems live;
    private final Cache<Long, Figures> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Sums(Cells cells, LiveItems live) {
        this.cells = cells;
        this.live = live;
    }

    /// @param groups to which a rep's day belongs: none, one, or many
    public <K> Map<K, Figures> by(Activity.Span span, BiFunction<String, LocalDate, ? extends Collection<K>> groups) {
        Map<K, Figures> figures = ofMail(span, groups);
        Map<K, Tallies> tallies = new HashMap<>();
        live.of(span)
                .forEach(item -> groups.apply(item.rep(), item.day())
                        .forEach(group -> of(tallies, group).add(item)));
        tallies.forEach((group, some) -> figures.merge(group, Figures.of(some), Figures::with));
        return figures;
    }

    private <K> Map<K, Figures> ofMail(
            Activity.Span span, BiFunction<String, LocalDate, ? extends Collection<K>> groups) {
        Map<K, Long> marks = new HashMap<>();
        for (Cells.Mark mark : cells.marks(span.reps(), span.from(), span.to())) {
            if (mark.digest() != 0) {
                long content = Checksum.of(mark.day().rep() + ' ' + mark.day().day() + ' ' + mark.digest());
                groups.apply(mark.day().rep(), mark.day().day())
                        .forEach(group -> marks.merge(group, content, Long::sum));
            }
        }
        Map<K, Figures> figures = new HashMap<>();
        Map<K, Tallies> missing = new HashMap<>();
        marks.forEach((group, mark) -> {
            Figures known = kept.getIfPresent(mark);
            if (known == null) {
                missing.put(group, new Tallies());
            } else {
                figures.put(group, known);
            }
        });
        count(missing, span, groups);
        missing.forEach((group, some) -> {
            Figures made = Figures.of(some);
            kept.put(marks.getOrDefault(group, 0L), made);
            figures.put(group, made);
        });
        return figures;
    }

    private <K> void count(
            Map<K, Tallies> missing,
            Activity.Span span,
            BiFunction<String, LocalDate, ? extends Collection<K>> groups) {
        if (missing.isEmpty()) {
            return;
        }
        for (Cells.Cell cell : cells.of(span.reps(), span.from(), span.to())) {
            for (K group : groups.apply(cell.day().rep(), cell.day().day())) {
                Tallies some = missing.get(group);
                if (some != null) {
                    some.addText(cell.figures());
                }
            }
        }
    }

    private static <K> Tallies of(Map<K, Tallies> tallies, K group) {
        return tallies.computeIfAbsent(group, one -> new Tallies());
    }

    /// All of the span as one.
    public Figures all(Activity.Span span) {
        return by(span, (rep, day) -> List.of("")).getOrDefault("", Figures.NONE);
    }
}
