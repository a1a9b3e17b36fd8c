package dev.fairlead.activity;

import dev.fairlead.figures.Metric;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Figures as a table: a row for each rep and period (RFC 4180, UTF-8 with the mark that tells spreadsheet programs
/// so).
final class FiguresCsv {

    private FiguresCsv() {}

    static String of(List<ActivityRow> rows) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            List<Object> head = new ArrayList<>(List.of("rep", "period"));
            Arrays.stream(Metric.values()).map(Metric::key).forEach(head::add);
            printer.printRecord(head);
            for (ActivityRow row : rows) {
                printer.printRecord(cells(row));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("A table in memory cannot be written", cause);
        }
        return out.toString();
    }

    private static List<Object> cells(ActivityRow row) {
        List<Object> cells = new ArrayList<>(List.of(row.rep(), row.period()));
        for (Metric metric : Metric.values()) {
            cells.add(Objects.requireNonNullElse(row.figure(metric), ""));
        }
        return cells;
    }
}
