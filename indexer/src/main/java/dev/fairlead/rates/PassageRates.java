package dev.fairlead.rates;

import dev.fairlead.mentions.GridRow;
import dev.fairlead.mentions.RateWord;
import dev.fairlead.mentions.RowCutter;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rates of one passage: row by row, tables by their heads, what a line says handed down to those below.
final class PassageRates {

    /// Far more than a mail or a rate sheet has.
    private static final int MOST_ROWS = 4_000;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_ORDER = 60;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_DATED = 40;
    private static final int LEAST_OF_PIECES = 4;

    private final Sheet sheet;
    private final LocalDate sent;
    private final RateLexer lexer;
    private final RowCutter cutter;
    private final HeadCells heads;
    private final MailSense sense;
    private final RateThread thread;
    private final PassageTables tables;
    private final List<RateRow> dated = new ArrayList<>();
    private boolean asked;

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
        return new Result(withEnd(thread.finish(sense)), thread.end());
    }

    /// Where nothing says how long the offers stand, an end that belongs to nothing else does.
    private List<RateDraft> withEnd(List<RateDraft> drafts) {
        boolean open = !drafts.isEmpty() && !dated.isEmpty() && OpenEnd.mayBeIn(sheet);
        for (RateDraft draft : drafts) {
            open &= draft.context().validity() == null && draft.context().period() == null;
        }
        Validity end = open ? OpenEnd.in(dated, sent) : null;
        return end == null
                ? drafts
                : drafts.stream()
                        .map(draft -> draft.with(draft.context().until(end)))
                        .toList();
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
            line(row.start(), row.end());
            return row.end();
        }
        int end = row.isTable() ? (isOfPieces(row) ? -1 : tables.table(row)) : column(row);
        if (end < 0) {
            line(row.start(), row.end());
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
        line(row.start(), value.end());
        return value.end();
    }

    /// Prose without a figure or a word of the trade.
    private boolean isSilent(int start, int end) {
        if (end - start < LONGEST_VALUE) {
            return false;
        }
        int hit = sheet.firstHitFrom(start);
        return (hit >= sheet.hits().size() || sheet.hits().get(hit).start() >= end)
                && Scan.digits(sheet.text(), start, end) == 0;
    }

    private void line(int lineStart, int end) {
        int start = Math.min(end, ChatLine.words(sheet.text(), lineStart, end));
        if (isSilent(start, end)) {
            return;
        }
        RateRow row = RateRow.of(sheet, start, end, lexer.read(start, end), lexer.spotsBetween(start, end));
        if (row.tokens().isEmpty()) {
            return;
        }
        sense.hear(row);
        if (OpenEnd.mayBeIn(row) && dated.size() < MOST_DATED) {
            dated.add(row);
        }
        RowFacts facts = new RowFacts(row, sent);
        if (asked) {
            thread.note(RateContext.EMPTY.until(AnnouncedValidity.answer(row, sent)));
        }
        asked = isQuestion(row);
        boolean ordered = thread.above().order() != null;
        if (!row.mayHavePrices(ordered) || hasBlanks(start, end)) {
            thread.noteLine(facts.read(false));
            return;
        }
        RateContext here = facts.read(true);
        List<RateDraft> rates =
                new LineRates(row, here, thread.handedDown(row, here), thread.paragraph(), thread.count() > 0).read();
        if (rates.isEmpty()) {
            thread.noteLine(facts.read(false));
        } else {
            thread.add(rates);
            if (RateKind.INCREASE == onlyKind(rates)) {
                noteSentences(row);
            } else {
                // from when prices rise says nothing of how long others hold
                boolean declared = here.currency() != null && rates.stream().allMatch(rate -> rate.currency() == null);
                RateContext said = handsDown(rates) ? here.shared() : here.closing();
                thread.note(declared ? said.in(here.currency()) : said);
            }
        }
    }

    /// "Effective 12/01 thru 12/14. GRI $600/40 announced": what a sentence without prices says of how long
    /// they hold.
    private void noteSentences(RateRow row) {
        int start = row.start();
        for (RateToken token : row.tokens()) {
            if (token.isMark(".。") || token == row.tokens().getLast()) {
                RateRow sentence = RateRow.of(
                        sheet,
                        start,
                        token.end(),
                        lexer.read(start, token.end()),
                        lexer.spotsBetween(start, token.end()));
                boolean priced = sentence.has(RateToken.Kind.CURRENCY) || sentence.has(RateWord.INCREASE);
                thread.note(RateContext.EMPTY.until(priced ? null : AnnouncedValidity.of(sentence, sent, false)));
                start = token.end();
            }
        }
    }

    /// "valid till?", "Offer lapses on", which the line below answers with a day.
    private static boolean isQuestion(RateRow row) {
        RateToken last = row.tokens().getLast();
        boolean open = last.word() == RateWord.VALID || last.word() == RateWord.UNTIL;
        return open
                || row.has(RateWord.VALID)
                        && (last.isMark("?")
                                || row.tokens().size() > 1 && (last.isOther("WHEN") || last.isOther("DATE")));
    }

    /// `Norfolk-Gdynia,20GP,140,980,____`: a form to be filled in asks for prices.
    private boolean hasBlanks(int start, int end) {
        int at = sheet.text().indexOf('_', start, end);
        return at >= 0 && sheet.text().startsWith("___", at);
    }

    private static @Nullable RateKind onlyKind(List<RateDraft> rates) {
        RateKind first = rates.getFirst().kind();
        for (RateDraft rate : rates) {
            if (rate.kind() != first) {
                return null;
            }
        }
        return first;
    }

    /// The leg of a haulage is no lane for the lines below.
    private static boolean handsDown(List<RateDraft> rates) {
        for (RateDraft rate : rates) {
            if (rate.charge().equals("DRAY")) {
                return false;
            }
        }
        return true;
    }
}
