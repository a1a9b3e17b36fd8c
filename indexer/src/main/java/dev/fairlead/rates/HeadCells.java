package dev.fairlead.rates;

import dev.fairlead.amounts.WeightBreak;
import dev.fairlead.grids.GridColumn;
import dev.fairlead.grids.GridColumn.Kind;
import dev.fairlead.grids.GridRow;
import dev.fairlead.grids.HeadWords;
import dev.fairlead.loads.BoxGrammar;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateToken;
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
        if (HeadTokens.haveFigure(tokens)) {
            return null;
        }
        String plain = HeadWords.plain(sheet.slice(cell.start(), cell.end()));
        Kind exact = HeadWords.exact(plain);
        return exact != null && exact != Kind.PRICE ? GridColumn.of(exact) : HeadTokens.column(plain, tokens, exact);
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
