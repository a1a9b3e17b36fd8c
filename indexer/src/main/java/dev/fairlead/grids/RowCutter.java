package dev.fairlead.grids;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a text into lines and the rows of tables.
///
/// Cells are parted by tabs (a tab at the end of a line leads on to the next line: so HTML tables are
/// rendered), by `|`, by commas in files of comma separated values, or by two blanks and more.
public final class RowCutter {

    private static final int MOST_CELLS = 60;
    private static final int MOST_BLANK = 2;
    private static final int LEAST_COMMAS = 3;
    private static final int LEAST_LOOSE = 2;
    private static final int LONGEST_LOOSE = 40;
    private static final int LEAST_SLASHES = 2;

    private final Sheet sheet;
    private final String text;
    private final boolean tabsInLines;
    private final boolean slashes;

    public RowCutter(Sheet sheet) {
        this(sheet, false);
    }

    /// @param slashes a slash between blanks parts cells, too: `port / 20 / 40hc`
    public RowCutter(Sheet sheet, boolean slashes) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.slashes = slashes;
        this.tabsInLines = hasTabsInLines();
    }

    /// Whether cells stand beside each other on one line, so that a tab at its end closes an empty cell.
    private boolean hasTabsInLines() {
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
            if (tab + 1 < text.length() && text.charAt(tab + 1) != '\n') {
                return true;
            }
        }
        return false;
    }

    public int length() {
        return text.length();
    }

    /// The row that begins here; its end is the line feed or the end of the text.
    public GridRow rowAt(int start) {
        int end = start;
        int limit = Scan.lineLimit(text, start);
        int commas = 0;
        int semicolons = 0;
        int parts = 0;
        boolean tab = false;
        boolean bar = false;
        boolean gap = false;
        for (; end < limit && text.charAt(end) != '\n'; end++) {
            switch (text.charAt(end)) {
                case '\t' -> tab = true;
                case '|' -> bar = true;
                case ',' -> commas++;
                case ';' -> semicolons++;
                case '/' -> parts += slashes && isBetweenBlanks(end) ? 1 : 0;
                case ' ' -> gap = gap || sheet.original().isWideBlank(end);
                default -> {}
            }
        }
        if (tab) {
            return tabs(start, end);
        }
        if (bar) {
            return parted(start, end, '|');
        }
        if (parts >= LEAST_SLASHES) {
            return parted(start, end, '/');
        }
        GridRow gaps = gap ? gaps(start, end) : null;
        return gaps != null && gaps.isTable() ? gaps : commas(start, end, commas, semicolons);
    }

    private GridRow tabs(int start, int firstEnd) {
        List<GridRow.Cell> cells = new ArrayList<>();
        int from = start;
        int end = firstEnd;
        for (int i = start; i <= end && cells.size() < MOST_CELLS; i++) {
            if (i == end) {
                add(cells, from, end, start);
            } else if (text.charAt(i) == '\t') {
                add(cells, from, i, start);
                boolean led = !tabsInLines && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += led ? 1 : 0;
                from = i + 1;
                end = led ? Scan.lineEnd(text, Math.min(from, text.length())) : end;
            }
        }
        return new GridRow(start, end, cells, false);
    }

    /// The line below, null when it is blank or a table itself; where each cell is a paragraph of its own, the one
    /// behind the blank line.
    public @Nullable GridRow lineBelow(GridRow row) {
        int start = row.end() + 1;
        GridRow line = start >= text.length() ? null : rowAt(start);
        if (line != null && line.isBlank() && isLoose(row)) {
            line = line.end() + 1 < text.length() ? rowAt(line.end() + 1) : null;
        }
        return line == null || line.isTable() || line.isBlank() ? null : line;
    }

    /// A blank line stands around this short line and around the next ones.
    private boolean isLoose(GridRow row) {
        if (row.start() > 0 && (row.start() < 2 || text.charAt(row.start() - 2) != '\n')) {
            return false;
        }
        int at = row.end();
        for (int lines = 0; lines < LEAST_LOOSE; lines++) {
            int blank = at + 1 < text.length() ? Scan.lineEnd(text, at + 1) : -1;
            if (blank < 0 || !text.substring(at + 1, blank).isBlank()) {
                return lines > 0 && blank < 0;
            }
            int end = Scan.lineEnd(text, Math.min(text.length(), blank + 1));
            if (end - blank < 2 || end - blank > LONGEST_LOOSE) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /// The first line behind the blank ones below, null when none stand there or a table follows.
    public @Nullable GridRow lineBehindGap(GridRow row) {
        int start = row.end() + 1;
        for (int blanks = 0; blanks <= MOST_BLANK && start < text.length(); blanks++) {
            GridRow line = rowAt(start);
            if (!line.isBlank()) {
                return blanks == 0 || line.isTable() ? null : line;
            }
            start = line.end() + 1;
        }
        return null;
    }

    /// `Transit      : abt 24 days`: a label and its value, aligned by the colon, and no row of a table.
    public boolean isLabelled(GridRow row) {
        return row.aligned()
                && row.size() == 2
                && !row.cells().get(1).isEmpty()
                && text.charAt(row.cells().get(1).start()) == ':';
    }

    /// The value behind the colon.
    public GridRow.Cell behindColon(GridRow.Cell cell) {
        return new GridRow.Cell(
                Math.min(cell.end(), Scan.skip(text, cell.start(), ": ")), cell.end(), cell.lineStart());
    }

    private boolean isBetweenBlanks(int at) {
        return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private GridRow parted(int start, int end, char mark) {
        List<GridRow.Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end && cells.size() < MOST_CELLS; i++) {
            if (i == end || text.charAt(i) == mark && (mark == '|' || isBetweenBlanks(i))) {
                add(cells, from, i, start);
                from = i + 1;
            }
        }
        if (cells.size() > 2 && cells.getFirst().isEmpty() && text.charAt(start) == '|') {
            cells.removeFirst();
        }
        if (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new GridRow(start, end, cells, false);
    }

    private GridRow gaps(int start, int end) {
        List<GridRow.Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end && cells.size() < MOST_CELLS; i++) {
            if (i == end || text.charAt(i) == ' ' && sheet.original().isWideBlank(i)) {
                if (i > from) {
                    add(cells, from, i, start);
                }
                from = i + 1;
            }
        }
        return new GridRow(start, end, cells, cells.size() > 1);
    }

    /// Comma separated values, with quotes around cells that have commas of their own.
    private GridRow commas(int start, int end, int commas, int semicolons) {
        char mark = semicolons >= LEAST_COMMAS ? ';' : ',';
        List<GridRow.Cell> cells = new ArrayList<>(mark == ';' ? semicolons + 1 : 1);
        if (mark == ',' && (commas < LEAST_COMMAS || !sheet.isFile())) {
            add(cells, start, end, start);
            return new GridRow(start, end, cells, false);
        }
        boolean quoted = false;
        int from = start;
        for (int i = start; i <= end && cells.size() < MOST_CELLS; i++) {
            if (i < end && text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (i == end || text.charAt(i) == mark && !quoted) {
                boolean quotes = from < i && text.charAt(from) == '"' && text.charAt(i - 1) == '"' && i - from > 1;
                add(cells, quotes ? from + 1 : from, quotes ? i - 1 : i, start);
                from = i + 1;
            }
        }
        return new GridRow(start, end, cells, false);
    }

    private void add(List<GridRow.Cell> cells, int from, int to, int lineStart) {
        int start = from;
        int end = Math.max(from, Math.min(to, text.length()));
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        cells.add(new GridRow.Cell(start, end, lineStart));
    }
}
