package dev.fairlead.recognition;

import dev.fairlead.recognition.GridColumn.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what the head of a column announces.
final class HeadCells {

    private static final int LONGEST = 60;

    private final Sheet sheet;
    private final RateLexer lexer;

    HeadCells(Sheet sheet, RateLexer lexer) {
        this.sheet = sheet;
        this.lexer = lexer;
    }

    /// Null when the cell has a figure and so is no head; [GridColumn#UNKNOWN] when it says nothing known.
    @Nullable
    GridColumn column(GridRow.Cell cell) {
        if (cell.end() - cell.start() > LONGEST) {
            return GridColumn.UNKNOWN;
        }
        List<RateToken> tokens = lexer.read(cell.start(), cell.end());
        if (tokens.stream().anyMatch(HeadCells::isFigure)) {
            return null;
        }
        String plain = HeadWords.plain(sheet.slice(cell.start(), cell.end()));
        Kind exact = HeadWords.exact(plain);
        return exact != null && exact != Kind.PRICE ? GridColumn.of(exact) : price(plain, tokens, exact);
    }

    private static boolean isFigure(RateToken token) {
        return token.is(RateToken.Kind.NUMBER) && !token.isSize() && token.isAtLeast(10)
                || token.is(RateToken.Kind.DATE)
                || token.isOther("#");
    }

    private static GridColumn price(String plain, List<RateToken> tokens, @Nullable Kind exact) {
        String box = first(tokens, RateToken.Kind.BOX);
        String charge = first(tokens, RateToken.Kind.CHARGE);
        String currency = first(tokens, RateToken.Kind.CURRENCY);
        String unit = unit(tokens);
        if (tokens.stream().anyMatch(token -> isNoOffer(token.word())) && box == null) {
            return GridColumn.of(Kind.OTHER);
        }
        Kind part = exact != null ? exact : HeadWords.contained(plain);
        boolean other = !isMinimum(unit)
                && part != null
                && part != Kind.PRICE
                && part != Kind.POL
                && part != Kind.POD
                && part != Kind.OTHER;
        if (box == null && part != null && (other || charge == null && unit == null && part != Kind.PRICE)) {
            return GridColumn.of(part);
        }
        boolean price = box != null
                || charge != null
                || part == Kind.PRICE
                || unit != null && currency != null
                || isMinimum(unit);
        return price
                ? new GridColumn(Kind.PRICE, several(tokens) ? null : box, charge, currency, unit)
                : currency != null ? new GridColumn(Kind.PRICE, null, null, currency, unit) : GridColumn.UNKNOWN;
    }

    private static boolean several(List<RateToken> tokens) {
        return tokens.stream().filter(token -> token.is(RateToken.Kind.BOX)).count() > 1;
    }

    private static boolean isNoOffer(RateWord word) {
        return word == RateWord.PREVIOUS
                || word == RateWord.TARGET
                || word == RateWord.TOTAL
                || word == RateWord.INCREASE;
    }

    private static boolean isMinimum(@Nullable String unit) {
        return "MIN".equals(unit) || "KG".equals(unit);
    }

    private static @Nullable String unit(List<RateToken> tokens) {
        for (RateToken token : tokens) {
            if (token.word() == RateWord.MINIMUM) {
                return "MIN";
            }
            if (token.is(RateToken.Kind.BREAK)) {
                return "KG";
            }
            boolean counted = token.is(RateToken.Kind.UNIT)
                    && !token.value().equals("DAY")
                    && !token.value().equals("PCS");
            if (counted) {
                return token.value();
            }
        }
        return null;
    }

    private static @Nullable String first(List<RateToken> tokens, RateToken.Kind kind) {
        return tokens.stream()
                .filter(token -> token.is(kind))
                .map(RateToken::value)
                .findFirst()
                .orElse(null);
    }

    /// A charge by itself is the heading of the lines below.
    boolean isCharge(GridRow.Cell cell) {
        return lexer.read(cell.start(), cell.end()).stream().anyMatch(token -> token.is(RateToken.Kind.CHARGE));
    }

    /// A cell that says exactly what a column holds or a row is about, and nothing else.
    boolean isLabel(GridRow.Cell cell) {
        if (cell.isEmpty() || cell.end() - cell.start() > LONGEST) {
            return false;
        }
        if (HeadWords.exact(HeadWords.plain(sheet.slice(cell.start(), cell.end()))) != null) {
            return true;
        }
        List<RateToken> tokens = lexer.read(cell.start(), cell.end());
        return !tokens.isEmpty()
                && tokens.size() <= 3
                && tokens.stream()
                        .allMatch(token ->
                                token.is(RateToken.Kind.BOX) || token.is(RateToken.Kind.CHARGE) || token.isMark(":()"));
    }
}
