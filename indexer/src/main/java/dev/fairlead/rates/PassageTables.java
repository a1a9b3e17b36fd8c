package dev.fairlead.rates;

import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridRow;
import dev.fairlead.grids.HeadWords;
import dev.fairlead.grids.RowCutter;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of one passage: heads, the rows below them, and labels with their values.
final class PassageTables {

    static final int MOST_DRAFTS = 300;

    private static final int LEAST_FIGURES = 2;
    private static final int LONGEST_GAP = 3;

    private final Sheet sheet;
    private final RowCutter cutter;
    private final LocalDate sent;
    private final RateLexer lexer;
    private final HeadCells heads;
    private final MailSense sense;
    private final RateThread thread;
    private @Nullable GridRates grid;
    private @Nullable GridRow last;
    private @Nullable GridHead lastHead;

    PassageTables(LocalDate sent, RateLexer lexer, MailSense sense, RateThread thread) {
        this.sheet = lexer.sheet();
        this.cutter = new RowCutter(sheet, true);
        this.sent = sent;
        this.lexer = lexer;
        this.heads = new HeadCells(sheet, lexer);
        this.sense = sense;
        this.thread = thread;
    }

    HeadCells heads() {
        return heads;
    }

    /// Where the row ended, negative when it is neither a head nor a row of rates.
    int table(GridRow row) {
        GridHead head = GridHead.of(row, heads, sheet, () -> isAboveFigures(row));
        if (head != null) {
            GridHead upper = last != null && lastHead != null ? lastHead : null;
            GridHead whole = upper != null && head.isLowerRow() ? upper.over(head) : head;
            lastHead = whole;
            last = row;
            grid = new GridRates(sheet, lexer, whole, new RowValues(sheet, lexer, sent));
            return row.end();
        }
        lastHead = null;
        if (grid != null) {
            List<RateDraft> rates = grid.read(row, thread.above(), thread.paragraph());
            if (!rates.isEmpty()) {
                sense.hearFreight();
                thread.add(rates);
                return row.end();
            }
        }
        if (row.size() == 2) {
            labelled(row.cells().get(0), row.cells().get(1));
        }
        return -1;
    }

    /// The next row with words in it has a name, and figures behind it; a rule of dashes or a blank row may stand
    /// between.
    private boolean isAboveFigures(GridRow row) {
        GridRow below = row;
        for (int i = 0; i < LONGEST_GAP && below.end() + 1 < cutter.length(); i++) {
            below = cutter.rowAt(below.end() + 1);
            if (hasWords(below)) {
                break;
            }
        }
        int figures = 0;
        for (int i = 1; i < below.size(); i++) {
            figures += heads.hasFigure(below.cells().get(i)) ? 1 : 0;
        }
        return figures >= LEAST_FIGURES && !heads.hasFigure(below.cells().getFirst());
    }

    private boolean hasWords(GridRow row) {
        for (int i = row.start(); i < row.end(); i++) {
            if (Character.isLetterOrDigit(sheet.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// `POL | Ningbo`: the cell beside a label is its value.
    void labelled(GridRow.Cell label, GridRow.Cell value) {
        if (value.isEmpty() || value.end() - value.start() > 80) {
            return;
        }
        GridColumn.Kind kind = HeadWords.exact(HeadWords.plain(sheet.slice(label.start(), label.end())));
        if (kind != null
                && kind != GridColumn.Kind.PRICE
                && kind != GridColumn.Kind.CHARGE
                && kind != GridColumn.Kind.UNIT) {
            RowValues values = new RowValues(sheet, lexer, sent);
            values.take(kind, value);
            thread.note(values.over(RateContext.EMPTY));
        }
    }

    /// Where the table ended, negative when it has no rates.
    int sideways(SidewaysTable table) {
        GridHead head = GridHead.of(table.head(), heads, sheet);
        List<RateDraft> found = new ArrayList<>();
        if (head != null && !head.columns().getFirst().isPrice()) {
            GridRates rates = new GridRates(sheet, lexer, head, new RowValues(sheet, lexer, sent));
            table.rows().forEach(row -> found.addAll(rates.read(row, thread.above(), thread.paragraph())));
        }
        if (found.isEmpty()) {
            return -1;
        }
        sense.hearFreight();
        thread.add(found);
        return table.end();
    }

    /// The rows of a table with each cell on a line of its own.
    int stacked(StackedTable table) {
        GridHead head = GridHead.of(table.head(), heads, sheet);
        if (head == null) {
            return -1;
        }
        GridRates rates = new GridRates(sheet, lexer, head, new RowValues(sheet, lexer, sent));
        int end = table.firstRow() - 1;
        GridRow row = table.nextRow(head, heads::isFigure);
        while (row != null && thread.count() < MOST_DRAFTS) {
            boolean priced = head.isRow(row, heads::isFigure);
            List<RateDraft> found = priced ? rates.read(row, thread.above(), thread.paragraph()) : List.of();
            if (found.isEmpty()) {
                return end;
            }
            sense.hearFreight();
            thread.add(found);
            end = row.end();
            row = table.nextRow(head, heads::isFigure);
        }
        return end;
    }
}
