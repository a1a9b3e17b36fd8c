package dev.fairlead.text.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/// Writes the cells of a sheet as lines, a tab between columns. The short text of a cell merged over several
/// rows stands in each of them, so that each row can be read alone.
final class SheetGrid {

    /// What stands further right is beside the table.
    private static final int MAX_COLUMNS = 256;

    private static final int MAX_REPEATED = 60;
    private static final int MAX_MERGED_ROWS = 500;

    private final TextSink out;
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    private final Map<Integer, Repeat> repeats = new TreeMap<>();
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private int lastRow = -1;

    private record Repeat(String text, int lastRow) {}

    SheetGrid(TextSink out, String name, List<CellRangeAddress> regions) {
        this.out = out;
        out.freshLine();
        out.put(name);
        out.put('\n');
        for (CellRangeAddress region : regions) {
            int rows = region.getLastRow() - region.getFirstRow();
            if (rows > 0 && rows <= MAX_MERGED_ROWS) {
                merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region);
            }
        }
    }

    void cell(int row, int column, String text) {
        String words = text.indexOf('\n') < 0 ? text.strip() : text.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || column >= MAX_COLUMNS) {
            return;
        }
        cells.put(column, words.indexOf('\t') < 0 ? words : words.replace('\t', ' '));
        CellRangeAddress region = merged.isEmpty() ? null : merged.get(new CellAddress(row, column));
        if (region != null && words.length() <= MAX_REPEATED) {
            repeats.put(column, new Repeat(words, region.getLastRow()));
        }
    }

    void endRow(int row) {
        repeats.values().removeIf(repeat -> repeat.lastRow < row);
        if (cells.isEmpty()) {
            return;
        }
        repeats.forEach((column, repeat) -> cells.putIfAbsent(column, repeat.text));
        if (lastRow >= 0 && row > lastRow + 1) {
            out.put('\n');
        }
        lastRow = row;
        int at = 0;
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            for (; at < cell.getKey(); at++) {
                out.put('\t');
            }
            out.put(cell.getValue());
        }
        out.put('\n');
        cells.clear();
    }
}
