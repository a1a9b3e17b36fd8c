package dev.fairlead.activity;

import dev.fairlead.activity.FrozenMonths.Freeze;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Figures of the reps.
@Component
public class Activity {

    private final Cells cells;
    private final FactRows facts;
    private final LiveItems live;
    private final FrozenMonths months;

    Activity(Cells cells, FactRows facts, LiveItems live, FrozenMonths months) {
        this.cells = cells;
        this.facts = facts;
        this.live = live;
        this.months = months;
    }

    /// What to count.
    ///
    /// @param reps user names; the asking room has checked that the reader may see them
    /// @param from first day and `to` last day, each rep's own: the figures are the same whoever reads them
    /// @param zone of the reader, in which times are shown
    public record Span(Set<String> reps, LocalDate from, LocalDate to, Grain grain, ZoneId zone) {

        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("The period ends on %s before it begins on %s.".formatted(to, from));
            }
        }

        boolean holds(Item item) {
            return reps.contains(item.rep())
                    && !item.day().isBefore(from)
                    && !item.day().isAfter(to);
        }
    }

    /// One row for each rep and period in which there is anything to count, by rep, the newest period first.
    public List<ActivityRow> rows(Span span) {
        Map<RepDay, Tallies> periods = new HashMap<>();
        cells.of(span.reps(), span.from(), span.to())
                .forEach(cell -> period(periods, cell.day(), span).addText(cell.figures()));
        live.of(span)
                .forEach(item -> period(periods, new RepDay(item.rep(), item.day()), span)
                        .add(item));
        List<ActivityRow> rows = new ArrayList<>(periods.size());
        periods.forEach((period, tallies) -> rows.add(ActivityRow.of(period.rep(), period.day(), tallies)));
        rows.sort(Comparator.comparing(ActivityRow::rep).thenComparing(ActivityRow::period, Comparator.reverseOrder()));
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

    private static Tallies period(Map<RepDay, Tallies> periods, RepDay day, Span span) {
        RepDay period = new RepDay(day.rep(), span.grain().startOf(day.day()));
        return periods.computeIfAbsent(period, one -> new Tallies());
    }

    /// Mails in the span that are in no figure, because they concern no known customer.
    public long withoutCustomer(Span span) {
        return facts.withoutCustomer(span.reps(), span.from(), span.to());
    }
}
