package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.grids.GridColumn.Kind;
import dev.fairlead.grids.GridRow;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.validity.Validity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the cells of a row say besides prices. Cells that are blank say what those above them said.
final class RowValues {

    private final Sheet sheet;
    private final CellReader cells;
    private final Map<Kind, String> words = new EnumMap<>(Kind.class);
    private @Nullable Validity validity;
    private @Nullable FreeTime free;
    private @Nullable LocalDate etd;
    private @Nullable LocalDate cutOff;

    RowValues(Sheet sheet, RateLexer lexer, LocalDate sent) {
        this.sheet = sheet;
        this.cells = new CellReader(sheet, lexer, sent);
    }

    @Nullable
    String word(Kind kind) {
        return words.get(kind);
    }

    /// Forgets what holds for one row only.
    void nextRow() {
        for (Kind kind : List.of(Kind.VIA, Kind.TRANSIT, Kind.SERVICE, Kind.CHARGE, Kind.UNIT)) {
            words.remove(kind);
        }
        etd = null;
        cutOff = null;
    }

    void take(Kind kind, GridRow.Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (kind) {
            case POL, POD, VIA -> takePort(kind, cell);
            case CARRIER -> put(kind, cells.carrier(cell));
            case EQUIPMENT -> put(kind, cells.box(cell));
            case CURRENCY -> put(kind, cells.first(cell, RateToken.Kind.CURRENCY));
            case UNIT -> takeUnit(cell);
            case CHARGE -> takeCharge(cell);
            case VALIDITY, VALID_FROM, VALID_TO -> takeDate(kind, cell);
            case ETD -> etd = cells.day(cell);
            case CUT_OFF -> cutOff = cells.day(cell);
            case TRANSIT -> put(kind, cells.number(cell));
            case SERVICE -> takeService(cell);
            case FREE_TIME -> takeFreeTime(cell);
            case UNKNOWN -> guess(cell);
            default -> {}
        }
    }

    private void put(Kind kind, @Nullable String value) {
        if (value != null) {
            words.put(kind, value);
        }
    }

    /// In a table that stands on its side, `目的地 | 吉达 | 达曼` above `20GP | 1150 | 1080`, the rows are boxes.
    private void takePort(Kind kind, GridRow.Cell cell) {
        String box = cells.box(cell);
        String port = box == null ? cells.port(cell) : null;
        if (box == null && port == null) {
            // a place that is not known is not the one above
            words.remove(kind);
        }
        put(box == null ? kind : Kind.EQUIPMENT, box == null ? port : box);
    }

    private void takeUnit(GridRow.Cell cell) {
        String box = cells.first(cell, RateToken.Kind.BOX);
        put(Kind.UNIT, box != null ? box : cells.first(cell, RateToken.Kind.UNIT));
    }

    private void takeCharge(GridRow.Cell cell) {
        String code = cells.first(cell, RateToken.Kind.CHARGE);
        List<RateToken> tokens = cells.tokens(cell);
        boolean total = CellReader.has(tokens, RateWord.TOTAL);
        put(Kind.CHARGE, total ? "TOTAL" : code == null ? "MISC" : code);
        put(Kind.EQUIPMENT, cells.first(cell, RateToken.Kind.BOX));
    }

    /// A column without a head: what it is shows in its cells.
    private void guess(GridRow.Cell cell) {
        List<RateToken> tokens = cells.tokens(cell);
        for (RateToken token : tokens) {
            switch (token.kind()) {
                case BOX -> put(Kind.EQUIPMENT, token.value());
                case CARRIER -> put(Kind.CARRIER, token.value());
                case CHARGE -> put(Kind.CHARGE, token.value());
                case CURRENCY -> put(Kind.CURRENCY, token.value());
                default -> put(Kind.CHARGE, token.word() == RateWord.TOTAL ? "TOTAL" : null);
            }
        }
        guessPorts(tokens);
    }

    private void guessPorts(List<RateToken> tokens) {
        RateToken first = null;
        RateToken last = null;
        for (RateToken token : tokens) {
            if (token.is(RateToken.Kind.PORT)) {
                first = first == null ? token : first;
                last = token;
            }
        }
        if (first == null || last == null) {
            return;
        }
        if (first != last) {
            put(Kind.POL, first.value());
        }
        if (first == last && leadsOn(tokens, first)) {
            put(Kind.POL, first.value());
            words.remove(Kind.POD);
        } else {
            put(Kind.POD, last.value());
        }
    }

    /// `Antwerp - Halifax`, where the second is not known.
    private static boolean leadsOn(List<RateToken> tokens, RateToken port) {
        int next = tokens.indexOf(port) + 1;
        return next + 1 < tokens.size()
                && (tokens.get(next).isMark("->") || tokens.get(next).isOther("TO"))
                && tokens.get(next + 1).is(RateToken.Kind.OTHER);
    }

    private void takeDate(Kind kind, GridRow.Cell cell) {
        DateText date = cells.date(cell);
        if (date == null) {
            return;
        }
        LocalDate to = validity == null ? null : validity.to();
        LocalDate from = validity == null ? null : validity.from();
        validity = switch (kind) {
            case VALID_FROM -> new Validity(date.from() == null ? date.to() : date.from(), to);
            case VALID_TO -> new Validity(from, date.to());
            default -> new Validity(date.from(), date.to());
        };
    }

    private void takeService(GridRow.Cell cell) {
        List<RateToken> tokens = cells.tokens(cell);
        boolean direct = CellReader.has(tokens, RateWord.DIRECT)
                || sheet.slice(cell.start(), cell.end()).startsWith("直");
        boolean via = CellReader.has(tokens, RateWord.TRANSSHIP);
        put(Kind.SERVICE, direct ? "DIRECT" : via ? "TRANSSHIP" : null);
    }

    private void takeFreeTime(GridRow.Cell cell) {
        String days = cells.number(cell);
        if (days != null) {
            free = new FreeTime(Integer.parseInt(days), null, null, false);
        }
    }

    RateContext over(RateContext context) {
        String transit = words.get(Kind.TRANSIT);
        String service = words.get(Kind.SERVICE);
        RateTerms terms = new RateTerms(
                words.get(Kind.VIA),
                service == null && words.containsKey(Kind.VIA) ? "TRANSSHIP" : service,
                transit == null ? null : Integer.valueOf(transit),
                etd,
                cutOff,
                null,
                null,
                null,
                null,
                null);
        return new RateContext(
                        words.get(Kind.CARRIER),
                        words.get(Kind.POL),
                        words.get(Kind.POD),
                        validity,
                        null,
                        free == null ? null : free.first(),
                        terms,
                        words.get(Kind.EQUIPMENT),
                        null,
                        words.get(Kind.CURRENCY),
                        null,
                        null,
                        words.get(Kind.EQUIPMENT))
                .over(context);
    }
}
