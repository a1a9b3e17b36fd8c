package dev.fairlead.rates;

import dev.fairlead.grids.GridRow;
import dev.fairlead.grids.RowCutter;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import java.time.LocalDate;
import java.util.List;

/// Reads the rates of one passage: row by row, tables by their heads, what a line says handed down to those below.
final class PassageRates {

    /// Far more than a mail or a rate sheet has.
    private static final int MOST_ROWS = 4_000;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_ORDER = 60;
    private static final int LONGEST_VALUE = 60;
    private static final int LEAST_OF_PIECES = 4;

    private final Sheet sheet;
    private final LocalDate sent;
    private final RateLexer lexer;
    private final RowCutter cutter;
    private final HeadCells heads;
    private final MailSense sense;
    private final RateThread thread;
    private final PassageTables tables;
    private final PassageLines lines;

    PassageRates(Sheet sheet, LocalDate sent, RateContext base, MailSense sense) {
        this.sheet = sheet;
        this.sent = sent;
        this.sense = sense;
        this.lexer = new RateLexer(sheet, sent);
        this.thread = new RateThread(
                lexer.tariff().isWeighed() ? base.in(lexer.tariff().currency()) : base);
        this.cutter = new RowCutter(sheet, true);
        this.tables = new PassageTables(sent, lexer, sense, thread);
        this.heads = tables.heads();
        this.lines = new PassageLines(sent, lexer, sense, thread);
    }

    /// @param end what the last line knows; `first` what is said of the rates anywhere, the first of it
    record Result(List<RateDraft> drafts, RateContext end) {}

    Result read() {
        String text = sheet.text();
        hearOrderBelow(text);
        int start = 0;
        for (int rows = 0;
                start < text.length() && rows < MOST_ROWS && thread.count() < PassageTables.MOST_DRAFTS;
                rows++) {
            GridRow row = cutter.rowAt(start);
            start = Math.max(take(row), start) + 1;
        }
        return new Result(lines.withEnd(thread.finish(sense)), thread.end());
    }

    /// `(20GP | 40HQ, USD)` below the rows: what their amounts beside each other are for.
    private void hearOrderBelow(String text) {
        for (int open = text.indexOf("\n("); open >= 0; open = text.indexOf("\n(", open + 1)) {
            int end = Scan.lineEnd(text, open + 1);
            if (end - open <= LONGEST_ORDER) {
                RateRow row =
                        RateRow.of(sheet, open + 2, end, lexer.read(open + 2, end), lexer.spotsBetween(open + 2, end));
                RateContext said = row.has(RateToken.Kind.NUMBER) || !row.has(RateToken.Kind.BOX)
                        ? RateContext.EMPTY
                        : new RowFacts(row, sent).read(false);
                if (said.order() != null) {
                    thread.note(said);
                    return;
                }
            }
        }
    }

    /// Reads a row and says where it ended: at its own end or further down.
    private int take(GridRow row) {
        if (row.isBlank()) {
            thread.nextParagraph();
            return row.end();
        }
        if (cutter.isLabelled(row)) {
            tables.labelled(
                    row.cells().getFirst(), cutter.behindColon(row.cells().get(1)));
            lines.read(row.start(), row.end());
            return row.end();
        }
        int end = row.isTable() ? (isOfPieces(row) ? -1 : tables.table(row)) : column(row);
        if (end < 0) {
            lines.read(row.start(), row.end());
            end = row.end();
        }
        return end;
    }

    /// `FREIGHT   1080.00 USD   1 CTR   1080.00 USD`: a bill says it in one line, whatever stands above.
    private boolean isOfPieces(GridRow row) {
        if (!row.aligned() || row.size() < LEAST_OF_PIECES) {
            return false;
        }
        PriceGrammar grammar = new PriceGrammar(lexer.read(row.start(), row.end()));
        PieceCount pieces = new PieceCount(grammar);
        for (int i = 0; i < grammar.size(); i++) {
            Price price = grammar.priceAt(i);
            if (price != null && pieces.unitBehind(price) != null) {
                return true;
            }
        }
        return false;
    }

    /// A table with each cell on a line of its own, or a label above its value.
    private int column(GridRow row) {
        GridRow.Cell cell = row.cells().getFirst();
        if (row.end() - row.start() > LONGEST_LABEL || !heads.isLabel(cell)) {
            return -1;
        }
        StackedTable table = new StackedTable(cutter, heads, row);
        if (table.hasHead()) {
            return tables.stacked(table);
        }
        SidewaysTable sideways = table.isPair() ? SidewaysTable.at(cutter, heads, row) : null;
        int end = sideways == null ? -1 : tables.sideways(sideways);
        return end > 0 ? end : table.isPair() ? pair(row, cell, table) : -1;
    }

    /// A label with its value on the line below.
    private int pair(GridRow row, GridRow.Cell label, StackedTable table) {
        GridRow value = table.below(row);
        if (value == null || heads.isCharge(label) || value.end() - value.start() > LONGEST_VALUE) {
            return -1;
        }
        tables.labelled(label, value.cells().getFirst());
        lines.read(row.start(), value.end());
        return value.end();
    }
}
