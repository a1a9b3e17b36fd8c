package dev.fairlead.sheets;

import dev.fairlead.facts.RepDay;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Span;
import dev.fairlead.figures.Tallies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the figures of mail come to by rep and day, week and month: a row each, written with the sheets that it comes
/// of. Only what begins or ends in the middle of a week or month is put together when it is asked for.
@Component
public class PeriodSums {

    /// By rep, the newest period first: the order of pages and exports.
    public static final Comparator<RepDay> ORDER =
            Comparator.comparing(RepDay::rep).thenComparing(RepDay::day, Comparator.reverseOrder());

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Sheets sheets;

    PeriodSums(JdbcClient jdbc, JdbcTemplate template, Sheets sheets) {
        this.jdbc = jdbc;
        this.template = template;
        this.sheets = sheets;
    }

    /// @param sums of periods with something to count, by rep and first day of the period
    /// @param strangers mails in the span that are in no figure
    public record Found(NavigableMap<RepDay, Sum> sums, long strangers) {}

    private record Period(Grain grain, RepDay start) {

        public static Period of(Grain grain, RepDay day) {
            return new Period(grain, new RepDay(day.rep(), grain.startOf(day.day())));
        }

        LocalDate end() {
            return grain.endOf(start.day());
        }
    }

    public Found of(Span span) {
        Collected found = new Collected();
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from.isAfter(span.grain().startOf(from))) {
            LocalDate end = earlier(span.grain().endOf(span.grain().startOf(from)), to);
            sheets.each(span.reps(), from, end, day -> found.add(Period.of(span.grain(), day.day()), day));
            from = end.plusDays(1);
        }
        if (!to.isBefore(from) && to.isBefore(span.grain().endOf(span.grain().startOf(to)))) {
            LocalDate start = span.grain().startOf(to);
            sheets.each(span.reps(), start, to, day -> found.add(Period.of(span.grain(), day.day()), day));
            to = start.minusDays(1);
        }
        if (!to.isBefore(from)) {
            whole(span, from, to, found);
        }
        return found.all();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void whole(Span span, LocalDate from, LocalDate to, Collected found) {
        for (String rep : span.reps()) {
            jdbc.sql("select starts_on, strangers, figures from activity_sum where grain = ? and rep = ? and starts_on"
                            + " between ? and ?")
                    .params(span.grain().key(), rep, from, to)
                    .query((RowCallbackHandler) row -> found.add(
                            new RepDay(rep, row.getObject(1, LocalDate.class)),
                            Sum.read(row.getBytes(3)),
                            row.getInt(2)));
        }
    }

    /// Puts together what was read.
    private final class Collected {

        private final NavigableMap<RepDay, Sum> sums = new TreeMap<>(ORDER);
        private final Map<RepDay, Tallies> parts = new HashMap<>();
        private long strangers;

        void add(RepDay start, Sum sum, int strange) {
            strangers += strange;
            if (!sum.isEmpty()) {
                sums.put(start, sum);
            }
        }

        void add(Period period, Sheets.Day day) {
            strangers += day.strangers();
            day.sheet().count(sheets.items(), parts.computeIfAbsent(period.start(), start -> new Tallies()));
        }

        Found all() {
            parts.forEach((start, tallies) -> add(start, Sum.of(tallies), 0));
            return new Found(sums, strangers);
        }
    }

    /// Sums up anew every period in which one of these days lies; their sheets have been written.
    void refresh(Collection<RepDay> days) {
        Set<Period> touched = new HashSet<>();
        for (RepDay day : days) {
            for (Grain grain : Grain.values()) {
                touched.add(Period.of(grain, day));
            }
        }
        template.batchUpdate(
                "delete from activity_sum where grain = ? and rep = ? and starts_on = ?",
                touched.stream()
                        .map(one -> new Object[] {
                            one.grain().key(), one.start().rep(), one.start().day()
                        })
                        .toList());
        SumRows rows = new SumRows(sheets.items());
        touched.forEach(one -> sheets.each(
                List.of(one.start().rep()), one.start().day(), one.end(), day -> rows.add(one.grain(), day)));
        insert(rows);
    }

    /// Sums up all there is; there was nothing before.
    void makeAll() {
        for (String rep : jdbc.sql("select distinct rep from activity_sheet")
                .query(String.class)
                .list()) {
            SumRows rows = new SumRows(sheets.items());
            sheets.each(List.of(rep), LocalDate.EPOCH, LocalDate.of(9999, 1, 1), rows::add);
            insert(rows);
        }
    }

    private void insert(SumRows rows) {
        template.batchUpdate(
                "insert into activity_sum (grain, rep, starts_on, strangers, figures) values (?, ?, ?, ?, ?)",
                rows.all());
    }
}
