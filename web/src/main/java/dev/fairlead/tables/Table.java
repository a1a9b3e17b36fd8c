package dev.fairlead.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A table as somebody's spreadsheet has it: a head, and rows.
public record Table(List<String> head, List<Row> rows) {

    /// Between the two lines of a head.
    public static final String UNDER = " · ";

    /// The media types of what can be read.
    public static final String CSV = "text/csv";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final int MOST_ROWS = 20_000;

    /// More columns than this no table that somebody filled in has.
    static final int MOST_COLUMNS = 100;

    /// @param number of the line in the file, the head being 1
    public record Row(long number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /// Reads a workbook or a text with separators: what it is, its first bytes say.
    ///
    /// @throws UnreadableTable when it is neither, or too long
    public static Table read(byte[] file) {
        boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        Table table = zip ? XlsxTable.read(file) : CsvTable.read(file);
        if (table.head().stream().allMatch(String::isBlank)) {
            throw UnreadableTable.unreadable("the first line is empty");
        }
        return table;
    }

    /// A head of two lines as one: where the second line says nothing but heads, each stands under the nearest
    /// one to the left above it, as under merged cells. `Ocean freight USD` over `20GP` and `40HQ` becomes
    /// `Ocean freight USD · 20GP` and `Ocean freight USD · 40HQ`.
    ///
    /// @param isHead whether a cell reads as a head, never as a value
    public Table withHeadOfTwoLines(Predicate<String> isHead) {
        List<String> second = rows.isEmpty()
                ? List.of()
                : rows.getFirst().cells().stream().map(String::strip).toList();
        boolean heads = second.stream().anyMatch(cell -> !cell.isEmpty())
                && second.stream().filter(cell -> !cell.isEmpty()).allMatch(isHead);
        if (!heads) {
            return this;
        }
        List<String> joined = new ArrayList<>();
        String above = "";
        for (int column = 0; column < Math.max(head.size(), second.size()); column++) {
            String upper = column < head.size() ? head.get(column).strip() : "";
            String lower = column < second.size() ? second.get(column) : "";
            above = upper.isEmpty() ? above : upper;
            joined.add(lower.isEmpty() ? upper : above.isEmpty() ? lower : above + UNDER + lower);
        }
        return new Table(joined, rows.subList(1, rows.size()));
    }

    /// Collects rows up to the limit, without empty ones.
    static final class Rows {

        private final List<Row> rows = new ArrayList<>();

        void add(long number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (rows.size() == MOST_ROWS) {
                throw UnreadableTable.tooLong(MOST_ROWS);
            }
            rows.add(new Row(number, cells.size() > MOST_COLUMNS ? cells.subList(0, MOST_COLUMNS) : cells));
        }

        List<Row> all() {
            return rows;
        }
    }
}
