package dev.fairlead.sheets;

import dev.fairlead.facts.FactRows;
import dev.fairlead.facts.Firsts;
import dev.fairlead.facts.RepDay;
import dev.fairlead.figures.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sheets of each rep's days: a page of figures reads some thousand of them and not all mail.
@Component
public class Sheets {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FactRows facts;
    private final Firsts firsts;
    private final SheetSettings settings;

    Sheets(JdbcClient jdbc, JdbcTemplate template, FactRows facts, Firsts firsts, SheetSettings settings) {
        this.jdbc = jdbc;
        this.template = template;
        this.facts = facts;
        this.firsts = firsts;
        this.settings = settings;
    }

    /// @param strangers mails of that day that concern no known customer, and so are in no figure
    record Day(RepDay day, DaySheet sheet, int strangers) {

        boolean isEmpty() {
            return strangers == 0 && sheet.isEmpty();
        }
    }

    /// What figures count of a mail.
    Items items() {
        return settings.items();
    }

    /// Writes these days anew.
    void refresh(Collection<RepDay> days) {
        template.batchUpdate(
                "delete from activity_sheet where rep = ? and worked_on = ?",
                days.stream().map(day -> new Object[] {day.rep(), day.day()}).toList());
        insert(days.stream().map(this::made).filter(day -> !day.isEmpty()).toList());
    }

    private Day made(RepDay day) {
        DayPaper paper = new DayPaper(day);
        facts.of(day.rep(), day.day(), day.day()).forEach(paper::add);
        firsts.of(day.rep(), day.day(), day.day()).forEach(first -> paper.add(Items.metric(first)));
        return paper.day();
    }

    /// What the figures of these days are made of.
    public List<Item> items(String rep, LocalDate from, LocalDate to) {
        List<Item> items = new ArrayList<>();
        Items reader = settings.items();
        facts.of(rep, from, to).forEach(row -> reader.of(row, items::add));
        firsts.of(rep, from, to).forEach(first -> Items.of(first, items::add));
        items.removeIf(item -> !item.rep().equals(rep)
                || item.day().isBefore(from)
                || item.day().isAfter(to));
        return items;
    }

    void insert(Collection<Day> days) {
        template.batchUpdate(
                "insert into activity_sheet (rep, worked_on, sheet, strangers) values (?, ?, ?, ?)",
                days.stream()
                        .map(one -> new Object[] {
                            one.day().rep(), one.day().day(), one.sheet().bytes(), one.strangers()
                        })
                        .toList());
    }

    /// Those of these days, in the order of reps and days.
    void each(Collection<String> reps, LocalDate from, LocalDate to, Consumer<Day> days) {
        for (String rep : new TreeSet<>(reps)) {
            jdbc.sql("select worked_on, sheet, strangers from activity_sheet where rep = ? and"
                            + " worked_on between ? and ?"
                            + " order by worked_on")
                    .params(rep, from, to)
                    .query((RowCallbackHandler) row -> days.accept(new Day(
                            new RepDay(rep, row.getObject(1, LocalDate.class)),
                            new DaySheet(row.getBytes(2)),
                            row.getInt(3))));
        }
    }
}
