package dev.fairlead.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures of each rep's days, so that a page of months and teams reads some thousand rows and not all mail.
@Component
class Cells {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FactRows facts;
    private final Firsts firsts;
    private final ActivitySettings settings;

    Cells(JdbcClient jdbc, JdbcTemplate template, FactRows facts, Firsts firsts, ActivitySettings settings) {
        this.jdbc = jdbc;
        this.template = template;
        this.facts = facts;
        this.firsts = firsts;
        this.settings = settings;
    }

    /// @param figures as [Tallies] writes them
    record Cell(RepDay day, String figures) {}

    /// The days whose figures these rows are part of.
    static Set<RepDay> touchedBy(Collection<Counted> rows) {
        Set<RepDay> days = new HashSet<>();
        for (Counted row : rows) {
            days.add(new RepDay(row.fact().rep(), row.fact().day()));
            Part.Ending ending = row.part().ending();
            if (ending != null) {
                days.add(new RepDay(ending.rep(), ending.day()));
            }
        }
        return days;
    }

    /// Counts these days anew.
    void refresh(Collection<RepDay> days) {
        List<Cell> cells = new ArrayList<>(days.size());
        for (RepDay day : days) {
            Tallies tallies = new Tallies();
            items(day.rep(), day.day(), day.day()).forEach(tallies::add);
            if (!tallies.isEmpty()) {
                cells.add(new Cell(day, tallies.toString()));
            }
        }
        template.batchUpdate(
                "delete from activity_cell where rep = ? and worked_on = ?",
                days.stream().map(day -> new Object[] {day.rep(), day.day()}).toList());
        insert(cells);
    }

    /// What the figures of these days are made of.
    List<Item> items(String rep, LocalDate from, LocalDate to) {
        List<Item> items = new ArrayList<>();
        Items reader = settings.items();
        facts.of(rep, from, to).forEach(row -> reader.of(row, items::add));
        firsts.of(rep, from, to).forEach(first -> reader.of(first, items::add));
        items.removeIf(item -> !item.rep().equals(rep)
                || item.day().isBefore(from)
                || item.day().isAfter(to));
        return items;
    }

    void insert(Collection<Cell> cells) {
        template.batchUpdate(
                "insert into activity_cell (rep, worked_on, figures) values (?, ?, ?)",
                cells.stream()
                        .map(cell -> new Object[] {cell.day().rep(), cell.day().day(), cell.figures()})
                        .toList());
    }

    List<Cell> of(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select rep, worked_on, figures from activity_cell where rep in (:reps) and worked_on between"
                                        + " :from and :to")
                        .params(Map.of("reps", reps, "from", from, "to", to))
                        .query((row, number) -> new Cell(
                                new RepDay(row.getString(1), row.getObject(2, LocalDate.class)), row.getString(3)))
                        .list();
    }
}
