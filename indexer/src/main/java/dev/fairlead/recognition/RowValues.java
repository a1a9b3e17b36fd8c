package dev.fairlead.recognition;

import dev.fairlead.recognition.GridColumn.Kind;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the cells of a row say besides prices. Cells that are blank say what those above them said.
final class RowValues {

    private final Sheet sheet;
    private final RateLexer lexer;
    private final LocalDate sent;
    private final Map<Kind, String> words = new EnumMap<>(Kind.class);
    private @Nullable Validity validity;
    private @Nullable FreeTime free;
    private @Nullable LocalDate etd;
    private @Nullable LocalDate cutOff;

    RowValues(Sheet sheet, RateLexer lexer, LocalDate sent) {
        this.sheet = sheet;
        this.lexer = lexer;
        this.sent = sent;
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
            case POL, POD, VIA -> put(kind, port(cell));
            case CARRIER -> put(kind, carrier(cell));
            case EQUIPMENT -> put(kind, first(cell, RateToken.Kind.BOX));
            case CURRENCY -> put(kind, first(cell, RateToken.Kind.CURRENCY));
            case UNIT -> takeUnit(cell);
            case CHARGE -> takeCharge(cell);
            case VALIDITY, VALID_FROM, VALID_TO -> takeDate(kind, cell);
            case ETD -> etd = day(cell);
            case CUT_OFF -> cutOff = day(cell);
            case TRANSIT -> put(kind, number(cell));
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

    private void takeUnit(GridRow.Cell cell) {
        String box = first(cell, RateToken.Kind.BOX);
        put(Kind.UNIT, box != null ? box : first(cell, RateToken.Kind.UNIT));
    }

    private void takeCharge(GridRow.Cell cell) {
        String code = first(cell, RateToken.Kind.CHARGE);
        List<RateToken> tokens = lexer.read(cell.start(), cell.end());
        boolean total = has(tokens, RateWord.TOTAL);
        put(Kind.CHARGE, total ? "TOTAL" : code == null ? "MISC" : code);
        put(Kind.EQUIPMENT, first(cell, RateToken.Kind.BOX));
    }

    /// A column without a head: what it is shows in its cells.
    private void guess(GridRow.Cell cell) {
        List<RateToken> tokens = lexer.read(cell.start(), cell.end());
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
        DateText date = date(cell);
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
        List<RateToken> tokens = lexer.read(cell.start(), cell.end());
        boolean direct = has(tokens, RateWord.DIRECT)
                || sheet.slice(cell.start(), cell.end()).startsWith("直");
        boolean via = has(tokens, RateWord.TRANSSHIP);
        put(Kind.SERVICE, direct ? "DIRECT" : via ? "TRANSSHIP" : null);
    }

    private static boolean has(List<RateToken> tokens, RateWord word) {
        for (RateToken token : tokens) {
            if (token.word() == word) {
                return true;
            }
        }
        return false;
    }

    private void takeFreeTime(GridRow.Cell cell) {
        String days = number(cell);
        if (days != null) {
            free = new FreeTime(Integer.parseInt(days), null, null, false);
        }
    }

    private @Nullable String number(GridRow.Cell cell) {
        String last = null;
        for (RateToken token : lexer.read(cell.start(), cell.end())) {
            boolean days = token.is(RateToken.Kind.NUMBER) && token.isAtLeast(1) && !token.isAtLeast(121);
            last = days ? String.valueOf(token.number().intValue()) : last;
        }
        return last;
    }

    private @Nullable LocalDate day(GridRow.Cell cell) {
        DateText date = date(cell);
        return date == null ? null : date.from() != null ? date.from() : date.to();
    }

    private @Nullable DateText date(GridRow.Cell cell) {
        String text = sheet.text();
        for (int i = cell.start(); i < cell.end(); i++) {
            boolean start = Scan.isCode(text.charAt(i)) && (i == 0 || !Scan.isCode(text.charAt(i - 1)))
                    || "月本当下上第".indexOf(text.charAt(i)) >= 0;
            DateText date = start ? DateText.at(text, i, sent).orElse(null) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /// In a column of ports each name that can be one is one, even without a mention.
    private @Nullable String port(GridRow.Cell cell) {
        String noted = first(cell, RateToken.Kind.PORT);
        if (noted != null) {
            return noted;
        }
        for (int i = sheet.firstHitFrom(cell.start()); i < sheet.hits().size(); i++) {
            Hit hit = sheet.hits().get(i);
            if (hit.end() > cell.end()) {
                return null;
            }
            Term port = hit.as(Term.Kind.PORT);
            if (port != null) {
                return port.value();
            }
        }
        return null;
    }

    static boolean isPlace(@Nullable Hit hit) {
        return hit != null && (hit.as(Term.Kind.PORT) != null || hit.as(Term.Kind.CARRIER) != null);
    }

    private @Nullable String carrier(GridRow.Cell cell) {
        String known = first(cell, RateToken.Kind.CARRIER);
        String written = sheet.slice(cell.start(), Math.min(cell.end(), cell.start() + 40))
                .strip();
        boolean named = written.chars().anyMatch(Character::isLetter);
        return known != null ? known : named ? written : null;
    }

    private @Nullable String first(GridRow.Cell cell, RateToken.Kind kind) {
        return RateToken.first(lexer.read(cell.start(), cell.end()), kind);
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
