package dev.fairlead.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rates of one passage: row by row, tables by their heads, what a line says handed down to those below.
final class PassageRates {

    private static final int MOST_DRAFTS = 300;
    /// Far more than a mail or a rate sheet has.
    private static final int MOST_ROWS = 4_000;
    private static final int LEAST_HEADS = 3;
    private static final int MOST_HEADS = 20;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_VALUE = 60;

    private final Sheet sheet;
    private final LocalDate sent;
    private final RateLexer lexer;
    private final RowCutter cutter;
    private final HeadCells heads;
    private final MailSense sense;
    private final List<RateDraft> drafts = new ArrayList<>();
    private final List<RateContext> paragraphs = new ArrayList<>(List.of(RateContext.EMPTY));
    private RateContext above;
    private RateContext first = RateContext.EMPTY;
    private @Nullable GridRates grid;
    private @Nullable GridRow last;
    private @Nullable GridHead lastHead;

    PassageRates(Sheet sheet, LocalDate sent, RateContext base, MailSense sense) {
        this.sheet = sheet;
        this.sent = sent;
        this.sense = sense;
        this.lexer = new RateLexer(sheet, sent);
        this.above = lexer.tariff().isWeighed() ? base.in(lexer.tariff().currency()) : base;
        this.cutter = new RowCutter(sheet);
        this.heads = new HeadCells(sheet, lexer);
    }

    /// @param end what the last line knows; `first` what is said of the rates anywhere, the first of it
    record Result(List<RateDraft> drafts, RateContext end) {}

    Result read() {
        String text = sheet.text();
        int start = 0;
        for (int rows = 0; start < text.length() && rows < MOST_ROWS && drafts.size() < MOST_DRAFTS; rows++) {
            GridRow row = cutter.rowAt(start);
            start = Math.max(take(row), start) + 1;
        }
        return new Result(finish(), first.over(above));
    }

    /// Reads a row and says where it ended: at its own end or further down.
    private int take(GridRow row) {
        if (isBlank(row)) {
            nextParagraph();
            return row.end();
        }
        int end = row.isTable() ? table(row) : column(row);
        if (end < 0) {
            line(row.start(), row.end());
            end = row.end();
        }
        return end;
    }

    private boolean isBlank(GridRow row) {
        for (GridRow.Cell cell : row.cells()) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void nextParagraph() {
        if (paragraphs.getLast() != RateContext.EMPTY
                || !drafts.isEmpty() && drafts.getLast().paragraph() == paragraphs.size() - 1) {
            paragraphs.add(RateContext.EMPTY);
        }
        above = above.nextParagraph();
    }

    private int table(GridRow row) {
        GridHead head = GridHead.of(row, heads, sheet);
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
            List<RateDraft> rates = grid.read(row, above, paragraphs.size() - 1);
            if (!rates.isEmpty()) {
                sense.hearFreight();
                drafts.addAll(rates);
                return row.end();
            }
        }
        if (row.size() == 2) {
            labelled(row.cells().get(0), row.cells().get(1));
        }
        return -1;
    }

    /// `POL | Ningbo`: the cell beside a label is its value.
    private void labelled(GridRow.Cell label, GridRow.Cell value) {
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
            note(values.over(RateContext.EMPTY));
        }
    }

    /// A table with each cell on a line of its own: first its heads, then its rows; or a label above its value.
    private int column(GridRow row) {
        GridRow.Cell cell = row.cells().getFirst();
        if (row.end() - row.start() > LONGEST_LABEL || !heads.isLabel(cell)) {
            return -1;
        }
        List<GridRow.Cell> labels = new ArrayList<>(List.of(cell));
        GridRow next = below(row);
        while (next != null
                && labels.size() < MOST_HEADS
                && heads.isLabel(next.cells().getFirst())) {
            labels.add(next.cells().getFirst());
            next = below(next);
        }
        boolean pair = heads.isPair(labels);
        if (labels.size() >= LEAST_HEADS && next != null && !pair) {
            GridRow top = new GridRow(row.start(), labels.getLast().end(), labels, false);
            GridHead head = GridHead.of(top, heads, sheet);
            return head == null ? -1 : rows(head, next);
        }
        return pair || labels.size() == 1 ? pair(row, cell) : -1;
    }

    /// A label with its value on the line below.
    private int pair(GridRow row, GridRow.Cell label) {
        GridRow value = below(row);
        if (value == null || heads.isCharge(label) || value.end() - value.start() > LONGEST_VALUE) {
            return -1;
        }
        labelled(label, value.cells().getFirst());
        line(row.start(), value.end());
        return value.end();
    }

    private @Nullable GridRow below(GridRow row) {
        int start = row.end() + 1;
        if (start >= sheet.text().length()) {
            return null;
        }
        GridRow next = cutter.rowAt(start);
        return next.isTable() || isBlank(next) ? null : next;
    }

    private int rows(GridHead head, GridRow firstCell) {
        GridRates rates = new GridRates(sheet, lexer, head, new RowValues(sheet, lexer, sent));
        int end = firstCell.start() - 1;
        GridRow next = firstCell;
        while (next != null && drafts.size() < MOST_DRAFTS) {
            List<GridRow.Cell> cells = new ArrayList<>();
            int start = next.start();
            for (int i = 0; i < head.size() && next != null; i++) {
                cells.add(next.cells().getFirst());
                end = i == head.size() - 1 ? end : end;
                next = i == head.size() - 1 ? next : below(next);
            }
            List<RateDraft> found = cells.size() < head.size() || next == null
                    ? List.of()
                    : rates.read(new GridRow(start, next.end(), cells, false), above, paragraphs.size() - 1);
            if (found.isEmpty()) {
                return end;
            }
            sense.hearFreight();
            drafts.addAll(found);
            end = java.util.Objects.requireNonNull(next).end();
            next = below(next);
        }
        return end;
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

    private void line(int start, int end) {
        if (isSilent(start, end)) {
            return;
        }
        RateRow row = RateRow.of(sheet, start, end, lexer.read(start, end), lexer.spotsBetween(start, end));
        if (row.tokens().isEmpty()) {
            return;
        }
        sense.hear(row);
        RowFacts facts = new RowFacts(row, sent);
        boolean ordered = above.order() != null;
        if (!LineRates.mayHavePrices(row, ordered) || hasBlanks(start, end)) {
            note(facts.read(false));
            return;
        }
        RateContext here = facts.read(true);
        List<RateDraft> rates =
                new LineRates(row, here, handedDown(row, here), paragraphs.size() - 1, !drafts.isEmpty()).read();
        if (rates.isEmpty()) {
            note(facts.read(false));
        } else {
            drafts.addAll(rates);
            note(handsDown(rates) ? here.shared() : here.closing());
        }
    }

    /// `Norfolk-Gdynia,20GP,140,980,____`: a form to be filled in asks for prices.
    private boolean hasBlanks(int start, int end) {
        int at = sheet.text().indexOf('_', start);
        return at >= 0 && at < end && sheet.text().startsWith("___", at);
    }

    /// A line that begins with an unknown name is not about the port of the line above.
    private RateContext handedDown(RateRow row, RateContext here) {
        List<RateToken> tokens = row.tokens();
        boolean named = here.pod() == null
                && tokens.size() > 1
                && tokens.getFirst().is(RateToken.Kind.OTHER)
                && tokens.getFirst().end() - tokens.getFirst().start() > 3
                && isFollowedByPrice(tokens);
        boolean listed = !drafts.isEmpty() && drafts.getLast().own().pod() != null;
        RateContext context = here.over(above);
        return named && listed ? context.on(context.carrier(), context.pol(), RateContext.ELSEWHERE) : context;
    }

    private static boolean isFollowedByPrice(List<RateToken> tokens) {
        int i = 1;
        while (i < tokens.size()
                && i < 4
                && (tokens.get(i).is(RateToken.Kind.OTHER) || tokens.get(i).isMark(":-"))) {
            i++;
        }
        return i < tokens.size()
                && (tokens.get(i).is(RateToken.Kind.CURRENCY) || tokens.get(i).is(RateToken.Kind.NUMBER));
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

    private void note(RateContext said) {
        int paragraph = paragraphs.size() - 1;
        paragraphs.set(paragraph, paragraphs.get(paragraph).over(said));
        first = first.over(said);
        above = said.over(above);
    }

    /// What is said below in the same paragraph goes before what was handed down from another one.
    private List<RateDraft> finish() {
        if (drafts.isEmpty() || !sense.isFreight()) {
            return List.of();
        }
        List<RateDraft> counted = new ArrayList<>(drafts.size());
        for (RateDraft draft : drafts) {
            if (!sense.isBill() || draft.unit().equals("DAY")) {
                counted.add(draft.with(draft.own()
                                .over(paragraphs.get(draft.paragraph()).closing())
                                .over(draft.context())
                                .over(first))
                        .ordered(first.order()));
            }
        }
        return RateGates.compare(counted);
    }
}
