package dev.fairlead.tables;

import java.util.ArrayList;
import java.util.List;

/// A table as somebody's spreadsheet has it: a head, and rows.
public record Table(List<String> head, List<Row> rows) {

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
