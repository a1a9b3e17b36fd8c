package dev.fairlead.rates;

import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridColumn.Kind;
import dev.fairlead.grids.GridRow;
import dev.fairlead.mentions.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The head of a table of rates: what each column holds, and where it begins.
///
/// @param counted the prices are those of one piece, beside how many there are
record GridHead(List<GridColumn> columns, int[] starts, boolean counted) {

    private static final int LONGEST_NONE = 16;

    /// A row is a head when most of its cells say what a column holds, one of them a price, and none is a figure.
    static @Nullable GridHead of(GridRow row, HeadCells cells, Sheet sheet) {
        return of(row, cells, sheet, () -> false);
    }

    /// @param figures prices stand below, so that ports alone beside each other head them
    static @Nullable GridHead of(GridRow row, HeadCells cells, Sheet sheet, BooleanSupplier figures) {
        if (cells.hasFigure(row)) {
            return null;
        }
        List<GridColumn> columns = new ArrayList<>();
        int known = 0;
        int filled = 0;
        boolean prices = false;
        for (GridRow.Cell cell : row.cells()) {
            GridColumn column = cell.isEmpty() ? GridColumn.UNKNOWN : cells.column(cell);
            if (column == null) {
                return null;
            }
            columns.add(column);
            prices |= column.isPrice();
            known += column.isKnown() ? 1 : 0;
            filled += cell.isEmpty() ? 0 : 1;
        }
        int named = namePrices(columns, known, figures);
        if (known + named < 2 || !prices && named == 0 || (known + named) * 2 < filled) {
            return null;
        }
        boolean counted = cells.countsPieces(row, columns);
        GridHead head = new GridHead(columns, starts(row, sheet), counted);
        return row.aligned() && named == columns.size() && head.starts[0] > 0 ? head.besideNames() : head;
    }

    /// Ports or carriers beside each other, behind a head that is known, are prices of theirs; their number.
    /// What the head in front says of boxes and money, `Lane (40HC, USD)`, is said of them.
    private static int namePrices(List<GridColumn> columns, int known, BooleanSupplier figures) {
        int ports = 0;
        int carriers = 0;
        for (GridColumn column : columns) {
            ports += column.port() != null ? 1 : 0;
            carriers += column.carrier() != null ? 1 : 0;
        }
        if (Math.max(ports, carriers) < 2 || ports > 0 && carriers > 0) {
            return 0;
        }
        int alone = columns.getFirst().isBlank() ? columns.size() - 1 : columns.size();
        boolean bare = ports == alone ? figures.getAsBoolean() : carriers == alone;
        if (known == 0 && !bare) {
            return 0;
        }
        GridColumn label = columns.getFirst();
        columns.replaceAll(column -> column.priced(label));
        if (label.isPrice()) {
            columns.set(0, GridColumn.UNKNOWN);
        }
        return ports + carriers;
    }

    /// Indented names of columns: those of the rows stand in front of them, below no head.
    private GridHead besideNames() {
        List<GridColumn> wider = new ArrayList<>(columns);
        wider.addFirst(GridColumn.UNKNOWN);
        int[] places = new int[starts.length + 1];
        System.arraycopy(starts, 0, places, 1, starts.length);
        return new GridHead(wider, places, counted);
    }

    private static int[] starts(GridRow row, Sheet sheet) {
        int[] starts = new int[row.size()];
        for (int i = 0; i < starts.length && row.aligned(); i++) {
            GridRow.Cell cell = row.cells().get(i);
            starts[i] =
                    sheet.original().indent(cell.lineStart()) + sheet.original().width(cell.lineStart(), cell.start());
        }
        return starts;
    }

    int size() {
        return columns.size();
    }

    /// Two rows of a head as one: the upper groups the columns of the lower.
    GridHead over(GridHead lower) {
        List<GridColumn> groups = lower.size() > size() ? spread(lower.size()) : columns;
        List<GridColumn> both = new ArrayList<>();
        GridColumn group = GridColumn.UNKNOWN;
        for (int i = 0; i < lower.size(); i++) {
            GridColumn above = i < groups.size() ? groups.get(i) : GridColumn.UNKNOWN;
            // The name of a merged cell stands in its first column only.
            group = above.isKnown() || !lower.columns.get(i).isPrice() ? above : group;
            both.add(lower.columns.get(i).under(group));
        }
        return new GridHead(both, lower.size() >= size() ? lower.starts : starts, counted || lower.counted);
    }

    /// A merged cell of HTML is one cell: its price stands for as many columns as the lower row has more.
    private List<GridColumn> spread(int size) {
        List<GridColumn> wide = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            wide.add(columns.get(c));
            int room = size - (columns.size() - 1 - c);
            for (int i = size - columns.size(); i > 0 && columns.get(c).isPrice() && wide.size() < room; i--) {
                wide.add(GridColumn.UNKNOWN);
            }
        }
        return wide;
    }

    /// Below the heads of prices there is nothing but figures, or a word for none: `n/a`.
    boolean isRow(GridRow row, Predicate<GridRow.Cell> figure) {
        for (int i = 0; i < size() && i < row.size(); i++) {
            GridRow.Cell cell = row.cells().get(i);
            if (columns.get(i).isPrice() && !figure.test(cell) && cell.end() - cell.start() > LONGEST_NONE) {
                return false;
            }
        }
        return true;
    }

    /// The lower of two rows: nothing but prices, or blanks under what the upper one says.
    boolean isLowerRow() {
        for (GridColumn column : columns) {
            if (!column.isPrice() && column.isKnown() && column.kind() != Kind.POD && column.kind() != Kind.POL) {
                return false;
            }
        }
        return true;
    }

    /// Columns of the cells of a row: by their number, or by their place where some are missing.
    int[] columnsOf(GridRow row, Predicate<GridRow.Cell> figure) {
        int[] byNumber = new int[row.size()];
        int more = row.size() == size() + 1 ? 1 : 0;
        for (int i = 0; i < row.size(); i++) {
            byNumber[i] = i - more;
        }
        if (row.size() >= size()) {
            return byNumber;
        }
        int[] fromRight = new int[row.size()];
        for (int i = 0; i < row.size(); i++) {
            fromRight[i] = i + size() - row.size();
        }
        return priced(row, fromRight, figure) > priced(row, byNumber, figure) ? fromRight : byNumber;
    }

    private long priced(GridRow row, int[] places, Predicate<GridRow.Cell> figure) {
        long count = 0;
        for (int i = 0; i < row.size(); i++) {
            count += figure.test(row.cells().get(i)) == columns.get(places[i]).isPrice() ? 1 : 0;
        }
        return count;
    }

    /// Columns by place, for tables that are aligned by blanks.
    int[] columnsByPlace(GridRow row, Sheet sheet) {
        int[] cells = starts(row, sheet);
        int[] places = new int[row.size()];
        int last = -1;
        for (int i = 0; i < row.size(); i++) {
            int best = Math.min(last + 1, size() - 1);
            for (int c = last + 1; c < size(); c++) {
                if (Math.abs(cells[i] - starts[c]) < Math.abs(cells[i] - starts[best])) {
                    best = c;
                }
            }
            places[i] = best < size() ? best : -1;
            last = best;
        }
        return places;
    }
}
