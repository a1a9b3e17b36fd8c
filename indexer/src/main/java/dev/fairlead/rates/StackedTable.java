package dev.fairlead.rates;

import dev.fairlead.grids.GridRow;
import dev.fairlead.grids.RowCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A table with each cell on a line of its own, as programs paste it: first the heads, then cell by cell its rows.
final class StackedTable {

    private static final int LEAST_HEADS = 3;
    private static final int MOST_HEADS = 20;

    private final RowCutter cutter;
    private final List<GridRow.Cell> labels;
    private final GridRow top;
    private final boolean pair;
    private final boolean alternating;
    private @Nullable GridRow next;

    /// @param first the line of the first head
    StackedTable(RowCutter cutter, HeadCells heads, GridRow first) {
        this.cutter = cutter;
        this.labels = new ArrayList<>(List.of(first.cells().getFirst()));
        this.next = below(first);
        GridRow last = first;
        while (next != null
                && labels.size() < MOST_HEADS
                && heads.isLabel(next.cells().getFirst())) {
            labels.add(next.cells().getFirst());
            last = next;
            next = below(next);
        }
        if (next == null && labels.size() >= LEAST_HEADS) {
            next = cutter.lineBehindGap(last);
        }
        this.pair = heads.isPair(labels);
        this.alternating = isAlternating(heads);
        this.top = new GridRow(first.start(), labels.getLast().end(), labels, false);
    }

    /// `20DRY`, `750`, `40DRY`, `1,500`: the last label belongs to the figure below it, and so does each that
    /// follows.
    private boolean isAlternating(HeadCells heads) {
        GridRow figure = next;
        if (figure == null || !heads.isAmount(figure.cells().getFirst())) {
            return false;
        }
        GridRow label = cutter.lineBelow(figure);
        GridRow second = label == null || !heads.isLabel(label.cells().getFirst()) ? null : cutter.lineBelow(label);
        return second != null && heads.isAmount(second.cells().getFirst());
    }

    /// There are heads enough, and something stands below them.
    boolean hasHead() {
        return labels.size() >= LEAST_HEADS && next != null && !pair && !alternating;
    }

    /// One label, so that the line below may be its value.
    boolean isPair() {
        return pair || alternating || labels.size() == 1;
    }

    GridRow head() {
        return top;
    }

    /// Where the cells below the heads begin.
    int firstRow() {
        return next == null ? top.end() + 1 : next.start();
    }

    /// The next lines as a row of these columns, null when not as many follow.
    ///
    /// @param figure a cell with a price: below the head of a name it shows that the cell of the name is merged
    /// with the one above
    @Nullable
    GridRow nextRow(GridHead head, Predicate<GridRow.Cell> figure) {
        List<GridRow.Cell> cells = new ArrayList<>();
        GridRow last = next;
        int start = next == null ? 0 : next.start();
        while (next != null && cells.size() < head.size()) {
            GridRow.Cell cell = next.cells().getFirst();
            boolean merged = head.columns().get(cells.size()).isName() && figure.test(cell);
            cells.add(merged ? new GridRow.Cell(cell.start(), cell.start(), cell.lineStart()) : cell);
            if (!merged) {
                last = next;
                next = below(next);
            }
        }
        if (cells.size() < head.size() || last == null) {
            return null;
        }
        next = next == null ? cutter.lineBehindGap(last) : next;
        return new GridRow(start, last.end(), cells, false);
    }

    /// The line below, null when it is blank or a table itself.
    @Nullable
    GridRow below(GridRow row) {
        return cutter.lineBelow(row);
    }
}
