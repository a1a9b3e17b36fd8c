package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridColumn.Kind;
import dev.fairlead.grids.HeadWords;
import dev.fairlead.ratelines.BoxWords;
import dev.fairlead.ratelines.RateToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tokens of a head announce: boxes, charges, currencies and units of prices, or a port or carrier by name.
final class HeadTokens {

    private HeadTokens() {}

    /// Behind a currency or a weight even `45` and `2,50` are figures.
    static boolean haveFigure(List<RateToken> tokens) {
        boolean money = false;
        for (RateToken token : tokens) {
            if (isFigure(token) || money && token.is(RateToken.Kind.NUMBER)) {
                return true;
            }
            money = token.is(RateToken.Kind.CURRENCY) || token.is(RateToken.Kind.BREAK);
        }
        return false;
    }

    private static boolean isFigure(RateToken token) {
        return token.is(RateToken.Kind.NUMBER) && !token.isSize() && token.isAtLeast(10)
                || token.is(RateToken.Kind.DATE)
                || token.isOther("#");
    }

    /// @param plain the head as [HeadWords] compares it
    /// @param exact what it says word for word, null without such a word
    static GridColumn column(String plain, List<RateToken> tokens, @Nullable Kind exact) {
        GridColumn named = exact == null ? named(tokens) : GridColumn.UNKNOWN;
        if (!named.isBlank()) {
            // KOPER has "per" in it
            return named;
        }
        String box = isLengths(tokens) ? boxes(tokens).getFirst() : RateToken.first(tokens, RateToken.Kind.BOX);
        String charge = RateToken.first(tokens, RateToken.Kind.CHARGE);
        String currency = RateToken.first(tokens, RateToken.Kind.CURRENCY);
        String unit = unit(tokens);
        if (box == null && isNoOffer(tokens)) {
            return GridColumn.of(Kind.OTHER);
        }
        Kind part = exact != null ? exact : HeadWords.contained(plain);
        boolean byWeight = isMinimum(tokens);
        // "A$ per W/M" is an amount, although "per" alone heads units
        boolean other = !byWeight
                && !(unit != null && currency != null)
                && part != null
                && part != Kind.PRICE
                && part != Kind.POL
                && part != Kind.POD
                && part != Kind.OTHER;
        if (box == null && part != null && (other || charge == null && unit == null && part != Kind.PRICE)) {
            return GridColumn.of(part);
        }
        boolean measured = (plain.equals("WM") || plain.equals("RT")) && "WM".equals(unit);
        boolean price = box != null
                || charge != null
                || part == Kind.PRICE
                || unit != null && currency != null
                || byWeight
                || measured;
        return price
                ? new GridColumn(Kind.PRICE, boxes(tokens), charge, currency, unit)
                : currency != null ? new GridColumn(Kind.PRICE, List.of(), null, currency, unit) : GridColumn.UNKNOWN;
    }

    /// `Haiphong`, `To Ningbo`, `ex Xiamen`, `Manzanillo (MX)`, `MSC`: one port or carrier and nothing else.
    private static GridColumn named(List<RateToken> tokens) {
        RateToken name = null;
        Kind way = Kind.UNKNOWN;
        boolean bracket = false;
        for (RateToken token : tokens) {
            boolean place = token.is(RateToken.Kind.PORT) || token.is(RateToken.Kind.CARRIER);
            boolean from = token.isOther("FROM") || token.isOther("EX");
            boolean to = token.isOther("TO") || token.isMark("->→");
            bracket |= token.isMark("(");
            if (place && name != null || !place && !bracket && !from && !to && !token.isMark(":")) {
                return GridColumn.UNKNOWN;
            }
            way = from ? Kind.POL : to ? Kind.POD : way;
            name = place ? token : name;
        }
        if (name == null) {
            return GridColumn.UNKNOWN;
        }
        boolean port = name.is(RateToken.Kind.PORT);
        return GridColumn.named(port ? name.value() : null, way, port ? null : name.value());
    }

    /// `20`, `40`, `20/40`: lengths alone.
    private static boolean isLengths(List<RateToken> tokens) {
        boolean first = !tokens.isEmpty()
                && tokens.getFirst().isSize()
                && !tokens.getFirst().isAtLeast(45);
        for (RateToken token : tokens) {
            if (!token.isSize() && !token.isMark("/'")) {
                return false;
            }
        }
        return first;
    }

    /// `40GP/HQ` is a price for both, `20/40/HQ` a list of one for each.
    private static List<String> boxes(List<RateToken> tokens) {
        List<String> boxes = new ArrayList<>();
        for (RateToken token : tokens) {
            String box = BoxWords.unitBox(token);
            if (box != null && !boxes.contains(box)) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static boolean isNoOffer(List<RateToken> tokens) {
        for (RateToken token : tokens) {
            switch (token.word()) {
                case PREVIOUS, TARGET, TOTAL, INCREASE -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// `MIN`, `+100KG`, `per kg`: columns of air freight. Kilograms alone are the weight of the goods, as in a
    /// packing list.
    private static boolean isMinimum(List<RateToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            RateToken token = tokens.get(i);
            boolean announced =
                    i > 0 && (tokens.get(i - 1).isMark("/") || tokens.get(i - 1).word() == RateWord.PER);
            boolean kilogram =
                    announced && token.is(RateToken.Kind.UNIT) && token.value().equals("KG");
            if (token.word() == RateWord.MINIMUM || token.is(RateToken.Kind.BREAK) || kilogram) {
                return true;
            }
        }
        return false;
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
}
