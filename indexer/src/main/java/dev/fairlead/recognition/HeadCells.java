package dev.fairlead.recognition;

import dev.fairlead.recognition.GridColumn.Kind;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what the head of a column announces.
final class HeadCells {

    private static final int LONGEST = 60;
    private static final int LEAST_DIGITS = 3;

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
        String unit = weightUnit(sheet.slice(cell.start(), cell.end()));
        if (unit != null) {
            return new GridColumn(Kind.PRICE, List.of(), null, null, unit);
        }
        List<RateToken> tokens = lexer.read(cell.start(), cell.end());
        if (hasFigure(tokens)) {
            return null;
        }
        String plain = HeadWords.plain(sheet.slice(cell.start(), cell.end()));
        Kind exact = HeadWords.exact(plain);
        return exact != null && exact != Kind.PRICE ? GridColumn.of(exact) : price(plain, tokens, exact);
    }

    /// Beside the price of each and how many there are the product is no price: `单价 | 数量 | 金额`, `UNIT PRICE | QTY |
    /// AMOUNT`.
    ///
    /// @param columns those of the row; products are struck out
    boolean countsPieces(GridRow row, List<GridColumn> columns) {
        List<String> heads = new ArrayList<>();
        for (GridRow.Cell cell : row.cells()) {
            heads.add(HeadWords.plain(sheet.slice(cell.start(), Math.min(cell.end(), cell.start() + LONGEST))));
        }
        if (heads.stream().noneMatch(HeadWords::isPriceOfOne) || heads.stream().noneMatch(HeadWords::isQuantity)) {
            return false;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (HeadWords.isProduct(heads.get(i)) && columns.get(i).isPrice()) {
                columns.set(i, GridColumn.of(Kind.OTHER));
            }
        }
        return true;
    }

    /// A quick look: digits that can only be those of an amount, a day or a code, so that the row is no head.
    boolean hasFigure(GridRow row) {
        for (GridRow.Cell cell : row.cells()) {
            if (cell.end() - cell.start() <= LONGEST && hasFigure(cell)) {
                return true;
            }
        }
        return false;
    }

    /// An amount and nothing else: `1375`, `$7,400`.
    boolean isFigure(GridRow.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Scan.isLetter(sheet.text().charAt(i))
                    || Scan.isChinese(sheet.text().charAt(i))) {
                return false;
            }
        }
        return hasFigure(cell);
    }

    /// Figures without a word, thousands parted or not: `1,500`, `1,500 / 1,500`.
    boolean isAmount(GridRow.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = sheet.text().charAt(i);
            if (!Scan.isDigit(c) && ",./ $".indexOf(c) < 0) {
                return false;
            }
        }
        return Scan.digits(sheet.text(), cell.start(), cell.end()) > 1;
    }

    /// Three digits and more, the first no zero: no part of a word of the dictionaries, of `+100KG` or of `0.125`.
    boolean hasFigure(GridRow.Cell cell) {
        String text = sheet.text();
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Scan.isDigit(text.charAt(i))) {
                int end = Scan.digitsEnd(text, i);
                boolean plain = end - i >= LEAST_DIGITS
                        && end <= cell.end()
                        && text.charAt(i) != '0'
                        && WeightBreak.end(text, i, cell.end()) != cell.end();
                if (plain && (i == 0 || "+.,".indexOf(text.charAt(i - 1)) < 0) && !sheet.isSpokenFor(i, end)) {
                    return true;
                }
                i = end - 1;
            }
        }
        return false;
    }

    /// Heads of an air tariff: `M`, `N`, `-45`, `+45`, `100K`, `+100KG`; null for others.
    private static @Nullable String weightUnit(String head) {
        if (head.equals("M") || head.equals("MIN")) {
            return "MIN";
        }
        boolean weight =
                head.equals("N") || !head.isEmpty() && WeightBreak.end(head, 0, head.length()) == head.length();
        return weight ? "KG" : null;
    }

    /// Behind a currency or a weight even `45` and `2,50` are figures.
    private static boolean hasFigure(List<RateToken> tokens) {
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

    private static GridColumn price(String plain, List<RateToken> tokens, @Nullable Kind exact) {
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

    /// `Equipment` above `40' HC`: the box is the value of the label.
    boolean isPair(List<GridRow.Cell> labels) {
        return labels.size() > 1
                && HeadWords.exact(HeadWords.plain(
                                sheet.slice(labels.get(0).start(), labels.get(0).end())))
                        == Kind.EQUIPMENT
                && HeadWords.exact(HeadWords.plain(
                                sheet.slice(labels.get(1).start(), labels.get(1).end())))
                        == null;
    }

    /// A charge by itself is the heading of the lines below.
    boolean isCharge(GridRow.Cell cell) {
        return RateToken.first(lexer.read(cell.start(), cell.end()), RateToken.Kind.CHARGE) != null;
    }

    boolean isLabel(GridRow.Cell cell) {
        return isLabel(sheet, cell.start(), cell.end());
    }

    /// A cell that says exactly what a column holds or a row is about, and nothing else.
    static boolean isLabel(Sheet sheet, int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return false;
        }
        if (HeadWords.exact(HeadWords.plain(sheet.slice(start, end))) != null) {
            return true;
        }
        return isCharge(sheet, start, end) || isBoxes(sheet, start, end);
    }

    private static boolean isCharge(Sheet sheet, int start, int end) {
        Hit hit = sheet.hitAt(start);
        return hit != null && hit.as(Term.Kind.CHARGE) != null && Scan.skip(sheet.text(), hit.end(), " :'") >= end;
    }

    /// `20'`, `40'/40HC`, 40英尺高箱, `40HREF / 45 HDRY`
    private static boolean isBoxes(Sheet sheet, int start, int end) {
        String text = sheet.text();
        int at = start;
        int behind = boxEnd(sheet, at);
        while (behind > at && at < end) {
            at = Scan.skip(text, behind, " :'");
            boolean further = at < end && text.charAt(at) == '/';
            at = further ? Scan.skip(text, at + 1, " ") : at;
            behind = further ? boxEnd(sheet, at) : at;
        }
        return at >= end;
    }

    private static int boxEnd(Sheet sheet, int at) {
        Hit hit = sheet.hitAt(at);
        if (hit != null && hit.as(Term.Kind.EQUIPMENT) != null) {
            return hit.end();
        }
        BoxGrammar box = at < sheet.text().length() ? BoxGrammar.at(sheet.text(), at) : null;
        return box == null ? at : box.end();
    }
}
