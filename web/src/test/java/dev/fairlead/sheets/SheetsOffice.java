package dev.fairlead.sheets;

import dev.fairlead.facts.FactTables;
import dev.fairlead.facts.FactsOffice;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Facts, sheets and sums over a real database, fed with mails as the log would.
final class SheetsOffice implements AutoCloseable {

    final FactsOffice facts;
    private final FactTables tables = new FactTables();
    private final Sheets sheets;

    SheetsOffice() {
        SheetSettings settings = new SheetSettings(Duration.ofHours(4));
        sheets = new Sheets(tables.jdbc, tables.template, tables.rows, tables.firsts, settings);
        PeriodSums sums = new PeriodSums(tables.jdbc, tables.template, sheets);
        facts = new FactsOffice(tables, new SheetBook(tables.jdbc, sheets, sums, tables.transaction));
    }

    /// The figures of these days, by metric.
    Function<Metric, @Nullable Long> figures(String rep, LocalDate from, LocalDate to) {
        Tallies tallies = new Tallies();
        sheets.each(List.of(rep), from, to, day -> day.sheet().count(sheets.items(), tallies));
        return metric ->
                metric == Metric.UNANSWERED ? Long.valueOf(facts.waiting(rep, from, to)) : tallies.figure(metric);
    }

    /// All that was made of the log.
    Map<String, List<Map<String, Object>>> dump() {
        Map<String, List<Map<String, Object>>> rowsOf = new TreeMap<>();
        for (String order : List.of(
                "activity_fact order by mail_id",
                "activity_ending order by mail_id",
                "activity_waiting order by thread_key",
                "activity_first order by kind, item",
                "activity_sheet order by rep, worked_on",
                "activity_sum order by grain, rep, starts_on")) {
            List<Map<String, Object>> rows =
                    tables.jdbc.sql("select * from " + order).query().listOfRows();
            rows.forEach(row -> row.replaceAll((column, value) -> comparable(value)));
            rowsOf.put(order, rows);
        }
        return rowsOf;
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
    }

    @Override
    public void close() {
        tables.close();
    }
}
