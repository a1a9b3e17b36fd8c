package dev.fairlead.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The open tables of a page. A row of a data table becomes one line, a tab between its cells; a row of a table that
/// only arranges the page stays as it was written: a cell below the other.
///
/// Which of the two a row is, its own text tells: several cells of a few short lines are data. A cell that
/// spans columns is followed by empty ones, and a short one that spans rows is repeated in each of them, so
/// that columns keep their place. Where several cells of a row hold the same number of lines, three at least,
/// each line is a row.
final class HtmlTables {

    /// A row of more text is prose.
    private static final int MAX_ROW = 4_000;

    private static final int MAX_COLUMNS = 60;
    private static final int MAX_CELL = 200;
    private static final int MAX_CELL_LINES = 4;

    /// In a table that has shown that it is one.
    private static final int MAX_GRID_CELL = 600;

    private static final int MAX_GRID_CELL_LINES = 12;
    private static final int LEAST_PARALLEL_LINES = 3;

    /// Longer text is not repeated.
    private static final int MAX_REPEATED = 60;

    private static final int MAX_ROW_SPAN = 200;

    private final StringBuilder out;
    private final Deque<Table> tables = new ArrayDeque<>();
    private int gridRows;

    HtmlTables(StringBuilder out) {
        this.out = out;
    }

    private static final class Table {
        /// A row with several filled cells was seen.
        boolean isGrid;

        /// For each column how many more rows repeat a text, and the text; negative while its first row is written.
        final int[] repeats = new int[MAX_COLUMNS];
        final String[] repeated = new String[MAX_COLUMNS];

        @Nullable
        Row row;
    }

    private static final class Row {
        final int start;
        final String marks;
        final List<Cell> cells = new ArrayList<>();

        Row(int start, String marks) {
            this.start = start;
            this.marks = marks;
        }
    }

    private record Cell(int start, int end, int columns, int rows) {}

    /// How many lines of several filled cells came out.
    int gridRows() {
        return gridRows;
    }

    void startTable() {
        tables.push(new Table());
    }

    void endTable() {
        tables.pop();
    }

    /// @param marks the `> ` in front of each line of a quoted block
    void startRow(String marks) {
        if (!tables.isEmpty()) {
            tables.getFirst().row = new Row(out.length(), marks);
        }
    }

    /// @param start where its text begins
    void endCell(Element cell, int start) {
        Row row = tables.isEmpty() ? null : tables.getFirst().row;
        if (row != null && row.cells.size() < MAX_COLUMNS) {
            int columns = number(cell.attr("colspan"), MAX_COLUMNS);
            row.cells.add(new Cell(start, out.length(), columns, number(cell.attr("rowspan"), MAX_ROW_SPAN)));
        }
    }

    void endRow() {
        Table table = tables.peek();
        if (table == null || table.row == null) {
            return;
        }
        Row row = table.row;
        table.row = null;
        List<List<String>> cells = new ArrayList<>();
        if (!isData(table, row, cells)) {
            Arrays.fill(table.repeats, 0);
            return;
        }
        out.setLength(row.start);
        if (isAlone(table, row, cells)) {
            return;
        }
        int lines = isSpanned(table) ? 1 : parallelLines(cells);
        for (int line = 0; line < lines; line++) {
            write(table, row, cells, lines == 1 ? -1 : line);
        }
        for (int column = 0; column < MAX_COLUMNS; column++) {
            int rows = table.repeats[column];
            table.repeats[column] = rows < 0 ? -rows - 1 : rows;
        }
    }

    private boolean isData(Table table, Row row, List<List<String>> cells) {
        if (row.cells.isEmpty() || row.cells.size() == 1 && !isSpanned(table) || out.length() - row.start > MAX_ROW) {
            return false;
        }
        int maxLines = table.isGrid ? MAX_GRID_CELL_LINES : MAX_CELL_LINES;
        int maxLength = table.isGrid ? MAX_GRID_CELL : MAX_CELL;
        for (Cell cell : row.cells) {
            String text = out.substring(cell.start, cell.end);
            List<String> lines = lines(text, row.marks);
            cells.add(lines);
            if (text.indexOf('\t') >= 0 || text.length() > maxLength) {
                return false;
            }
        }
        return !isSpanned(table) && parallelLines(cells) > 1
                || cells.stream().allMatch(lines -> lines.size() <= maxLines);
    }

    private static boolean isSpanned(Table table) {
        return Arrays.stream(table.repeats).anyMatch(rows -> rows > 0);
    }

    private static List<String> lines(String text, String marks) {
        List<String> lines = new ArrayList<>(1);
        for (String line : text.split("\n")) {
            String words = (line.startsWith(marks) ? line.substring(marks.length()) : line).strip();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }

    // Shanghai⏎Ningbo⏎Qingdao beside 1250⏎1300⏎1350.
    private static int parallelLines(List<List<String>> cells) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        long same = cells.stream().filter(lines -> lines.size() == most).count();
        boolean others = cells.stream().allMatch(lines -> lines.size() == most || lines.size() <= 1);
        return most >= LEAST_PARALLEL_LINES && same >= 2 && others ? most : 1;
    }

    // A remark across the table, or words between two cells that only keep a margin.
    private boolean isAlone(Table table, Row row, List<List<String>> cells) {
        List<List<String>> filled =
                cells.stream().filter(lines -> !lines.isEmpty()).toList();
        if (isSpanned(table) || filled.size() != 1 || filled.getFirst().size() < 2) {
            return false;
        }
        filled.getFirst().forEach(line -> out.append(row.marks).append(line).append('\n'));
        return true;
    }

    // A text of one line stands in each of the parallel lines.
    private void write(Table table, Row row, List<List<String>> cells, int line) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i);
            String text = line < 0 || lines.size() <= 1 ? String.join(" ", lines) : lines.get(line);
            place(table, columns, row.cells.get(i), text, line <= 0);
        }
        repeat(table, columns);
        long filled = columns.stream().filter(text -> !text.isEmpty()).count();
        if (filled == 0) {
            return;
        }
        table.isGrid |= filled > 1;
        gridRows += filled > 1 ? 1 : 0;
        out.append(row.marks)
                .append(table.isGrid ? String.join("\t", columns) : String.join("", columns))
                .append('\n');
    }

    private static void place(Table table, List<String> columns, Cell cell, String text, boolean spans) {
        repeat(table, columns);
        for (int i = 0; i < cell.columns && columns.size() < MAX_COLUMNS; i++) {
            if (spans && cell.rows > 1) {
                table.repeats[columns.size()] = -cell.rows;
                table.repeated[columns.size()] = i == 0 && text.length() <= MAX_REPEATED ? text : "";
            }
            columns.add(i == 0 ? text : "");
        }
    }

    private static void repeat(Table table, List<String> columns) {
        while (columns.size() < MAX_COLUMNS && table.repeats[columns.size()] > 0) {
            table.repeats[columns.size()]--;
            columns.add(table.repeated[columns.size()]);
        }
    }

    private static int number(String attribute, int most) {
        if (attribute.isEmpty() || attribute.length() > 4 || !attribute.chars().allMatch(Character::isDigit)) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(attribute), 1, most);
    }
}
