package dev.fairlead.rates;

import dev.fairlead.grids.GridRow;
import dev.fairlead.grids.RowCutter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table that was pasted column by column, each cell on a line of its own: a head, its values, the next head
/// and as many values: `目的港 吉达 达曼 20GP 1150 1080 40HQ 2050 1890`.
///
/// @param head the heads as a row, `rows` the values that belong together
record SidewaysTable(GridRow head, List<GridRow> rows, int end) {

    private static final int LEAST_VALUES = 2;
    private static final int MOST_CELLS = 200;

    /// Null when the lines from here on are no such table.
    static @Nullable SidewaysTable at(RowCutter cutter, HeadCells heads, GridRow first) {
        List<GridRow.Cell> labels = new ArrayList<>();
        List<List<GridRow.Cell>> columns = new ArrayList<>();
        GridRow line = first;
        GridRow last = first;
        for (int cells = 0; line != null && cells < MOST_CELLS; cells++) {
            GridRow.Cell cell = line.cells().getFirst();
            if (heads.isLabel(cell)) {
                labels.add(cell);
                columns.add(new ArrayList<>());
            } else {
                columns.getLast().add(cell);
            }
            last = line;
            line = cutter.lineBelow(line);
        }
        int values = columns.getFirst().size();
        boolean even = columns.stream().allMatch(column -> column.size() == values);
        return labels.size() < 2 || values < LEAST_VALUES || !even ? null : of(labels, columns, first, last);
    }

    private static SidewaysTable of(
            List<GridRow.Cell> labels, List<List<GridRow.Cell>> columns, GridRow first, GridRow last) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < columns.getFirst().size(); i++) {
            List<GridRow.Cell> cells = new ArrayList<>();
            for (List<GridRow.Cell> column : columns) {
                cells.add(column.get(i));
            }
            rows.add(new GridRow(cells.getFirst().start(), cells.getLast().end(), cells, false));
        }
        return new SidewaysTable(new GridRow(first.start(), last.end(), labels, false), rows, last.end());
    }
}
