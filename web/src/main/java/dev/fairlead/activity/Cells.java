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

    /// @param figures as [Tallies] writes them, empty where there is nothing to count
    /// @param strangers mails of that day that concern no known customer, and so are in no figure
    record Cell(RepDay day, String figures, int strangers) {}

    /// What tells whether a day changed.
    ///
    /// @param digest of its figures, 0 for none
    record Mark(RepDay day, long digest, int strangers) {}

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
            List<Counted> rows = facts.of(day.rep(), day.day(), day.day());
            Tallies tallies = new Tallies();
            items(rows, day.rep(), day.day(), day.day()).forEach(tallies::add);
            int strangers = (int) rows.stream()
                    .map(Counted::fact)
                    .filter(fact -> isStrange(fact)
                            && fact.day().equals(day.day())
                            && fact.rep().equals(day.rep()))
                    .count();
            if (!tallies.isEmpty() || strangers > 0) {
                cells.add(new Cell(day, tallies.toString(), strangers));
            }
        }
        template.batchUpdate(
                "delete from activity_cell where rep = ? and worked_on = ?",
                days.stream().map(day -> new Object[] {day.rep(), day.day()}).toList());
        insert(cells);
    }

    static boolean isStrange(Fact fact) {
        return fact.customerId() == null;
    }

    /// What figures count of a mail.
    Items items() {
        return settings.items();
    }

    /// What the figures of these days are made of.
    List<Item> items(String rep, LocalDate from, LocalDate to) {
        return items(facts.of(rep, from, to), rep, from, to);
    }

    private List<Item> items(List<Counted> rows, String rep, LocalDate from, LocalDate to) {
        List<Item> items = new ArrayList<>();
        Items reader = settings.items();
        rows.forEach(row -> reader.of(row, items::add));
        firsts.of(rep, from, to).forEach(first -> reader.of(first, items::add));
        items.removeIf(item -> !item.rep().equals(rep)
                || item.day().isBefore(from)
                || item.day().isAfter(to));
        return items;
    }

    void insert(Collection<Cell> cells) {
        template.batchUpdate(
                "insert into activity_cell (rep, worked_on, figures, strangers, digest) values (?, ?, ?, ?, ?)",
                cells.stream()
                        .map(cell -> new Object[] {
                            cell.day().rep(),
                            cell.day().day(),
                            cell.figures(),
                            cell.strangers(),
                            Checksum.of(cell.figures())
                        })
                        .toList());
    }

    List<Mark> marks(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql("select rep, worked_on, digest, strangers from activity_cell where rep in (:reps)"
                                + " and worked_on between :from and :to")
                        .params(Map.of("reps", reps, "from", from, "to", to))
                        .query((row, number) -> new Mark(
                                new RepDay(row.getString(1), row.getObject(2, LocalDate.class)),
                                row.getLong(3),
                                row.getInt(4)))
                        .list();
    }

    List<Cell> of(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql("select rep, worked_on, figures, strangers from activity_cell where rep in (:reps)"
                                + " and worked_on between :from and :to")
                        .params(Map.of("reps", reps, "from", from, "to", to))
                        .query((row, number) -> new Cell(
                                new RepDay(row.getString(1), row.getObject(2, LocalDate.class)),
                                row.getString(3),
                                row.getInt(4)))
                        .list();
    }
}
