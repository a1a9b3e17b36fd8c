package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.BoxWords;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What amounts are counted by, in the tokens of a line.
///
/// ```
/// unit = [ "/-" | ",-" ] [ "(" ] [ "/" | "per" | "每" ] ( box { "/" box } | word )
/// ```
final class UnitGrammar {

    private static final int REACH = 4;

    private final PriceGrammar prices;

    UnitGrammar(PriceGrammar prices) {
        this.prices = prices;
    }

    /// What stands behind a price says what it is for.
    ///
    /// @param announced by a slash or "per"
    RateUnit unitBehind(int from) {
        int i = skipEnding(from);
        if (prices.token(i).is(Kind.CHARGE) && isPer(prices.token(i + 1))) {
            // `INR 7,850/- THC per 20'`: the charge's name stands between
            i++;
        }
        boolean announced = isInBrackets(i);
        if (announced
                || prices.token(i).isMark("(") && (prices.token(i + 1).isMark("/") || isPer(prices.token(i + 1)))) {
            i++;
        }
        while (prices.token(i).isMark("/@")
                || isPer(prices.token(i))
                || prices.token(i).word() == RateWord.LINK && isFor(i)) {
            announced = true;
            i = isArticle(i + 1) ? i + 2 : i + 1;
        }
        if (prices.token(i).is(Kind.NUMBER)
                && prices.token(i).isAtLeast(1)
                && !prices.token(i).isAtLeast(2)
                && (prices.token(i + 1).isOther("X") || prices.token(i + 1).isMark("*"))) {
            i += 2;
        }
        if ((prices.token(i).isOther("X") || prices.token(i).isMark("*"))
                && prices.token(i + 1).is(Kind.BOX)) {
            announced = true;
            i++;
        }
        return boxesOrUnit(i, announced);
    }

    /// `(20')`, `(40'/40HC)`, `(20/40)`: boxes alone in brackets; of lengths more than one.
    private boolean isInBrackets(int open) {
        int i = open;
        boolean lengths = true;
        while (prices.token(i).isMark(i == open ? "(" : "/&") && BoxWords.unitBox(prices.token(i + 1)) != null) {
            lengths &= !prices.token(i + 1).is(Kind.BOX);
            i += 2;
        }
        return i > (lengths ? open + 2 : open) && prices.token(i).isMark(")");
    }

    /// `for 20`, `for the 40'`
    private boolean isFor(int index) {
        int box = isArticle(index + 1) ? index + 2 : index + 1;
        return BoxWords.unitBox(prices.token(box)) != null
                && !prices.token(box + 1).is(Kind.NUMBER)
                && prices.token(index).end() - prices.token(index).start() == 3;
    }

    private boolean isArticle(int index) {
        return prices.token(index).isOther("THE") || isPer(prices.token(index));
    }

    private static boolean isPer(RateToken token) {
        return token.word() == RateWord.PER;
    }

    /// Indian and German endings: `5,500/-`, `980,-`; and words such as net.
    private int skipEnding(int from) {
        int i = from;
        if (prices.token(i).isMark("/.,") && prices.token(i + 1).isMark("-=")) {
            i += prices.token(i + 2).isMark("-") ? 3 : 2;
        }
        while (prices.token(i).isOther("NETT")
                || prices.token(i).isOther("ONLY")
                || prices.token(i).isOther("整")) {
            i++;
        }
        return i;
    }

    private RateUnit boxesOrUnit(int from, boolean announced) {
        RateUnit boxes = boxes(from, announced);
        if (boxes != null) {
            return boxes;
        }
        boolean unit = prices.token(from).is(Kind.UNIT)
                && (announced || countsAlone(prices.token(from).value()));
        return unit ? unit(from, announced) : RateUnit.unknown(from);
    }

    /// `20GP/40HQ`, `40' & 45'`
    private @Nullable RateUnit boxes(int from, boolean announced) {
        List<String> boxes = new ArrayList<>();
        int i = from;
        while (i < prices.size()) {
            String box = BoxWords.unitBox(prices.token(i));
            boolean size = prices.token(i).is(Kind.NUMBER);
            if (box == null || size && !announced) {
                break;
            }
            boxes.add(box);
            i++;
            boolean joint = prices.token(i).isMark("/&")
                    || prices.token(i).word() == RateWord.AND && prices.priceAt(i + 2) == null;
            if (!joint || BoxWords.unitBox(prices.token(i + 1)) == null) {
                break;
            }
            i++;
        }
        return boxes.isEmpty() ? null : new RateUnit(boxes, "", from, i, announced);
    }

    private RateUnit unit(int from, boolean announced) {
        String unit = prices.token(from).value();
        int next = from + 1;
        if (unit.equals("PDPR")) {
            // "USD 16,000 pdpr": per day, pro rata
            return new RateUnit(List.of(), "DAY", from, next, true);
        }
        String rack = announced ? flatRack(from) : null;
        if (rack != null) {
            return new RateUnit(List.of(rack), "", from, next, true);
        }
        if (unit.equals("LUMP")) {
            // "USD 7,500 lumpsum", "EUR 140 flat"
            return new RateUnit(List.of(), "SHIPMENT", from, next, true);
        }
        if (unit.equals("CNTR") && isInBrackets(next)) {
            return boxesOrUnit(next + 1, true);
        }
        boolean perDay = (prices.token(next).isMark("/") || isPer(prices.token(next)))
                && prices.token(next + 1).value().equals("DAY");
        return new RateUnit(List.of(), perDay ? "DAY" : unit, from, perDay ? next + 2 : next, announced);
    }

    /// "on 40' flat racks … EUR 6.850 per flat": the rack of the line, and no lump sum.
    private @Nullable String flatRack(int index) {
        RateToken flat = prices.token(index);
        boolean word = flat.value().equals("LUMP") && flat.end() - flat.start() == 4;
        for (int i = word ? index - 1 : -1; i >= 0; i--) {
            if (prices.token(i).is(Kind.BOX) && prices.token(i).value().endsWith("FR")) {
                return prices.token(i).value();
            }
        }
        return null;
    }

    /// Units that stand behind an amount without "per": `USD 15 W/M`.
    private static boolean countsAlone(String unit) {
        return unit.equals("WM")
                || unit.equals("KG")
                || unit.equals("TON")
                || unit.equals("PDPR")
                || unit.equals("LUMP");
    }

    /// The boxes in front of a price: `20GP: USD 450`, `20'/40'/40'H $1.150/$1.950/$1.950`.
    RateUnit boxesBefore(int first, int limit) {
        List<String> boxes = new ArrayList<>();
        int i = first - 1;
        int start = first;
        while (i >= limit) {
            RateToken token = prices.token(i);
            boolean dash = i == first - 2
                    && prices.token(first - 1).isMark("-=")
                    && prices.token(first).is(Kind.CURRENCY);
            String alone = boxes.isEmpty() && (i == first - 1 || dash) && isAlone(i, first, limit > 0)
                    ? BoxWords.unitBox(token)
                    : null;
            if (token.is(Kind.BOX)) {
                boxes.addFirst(token.value());
                start = i;
            } else if (alone != null) {
                return new RateUnit(List.of(alone), "", i, first, true);
            } else if (!isBridge(token, boxes.isEmpty()) && !isInBrackets(i, first) && !joinsBoxes(i)) {
                break;
            }
            i--;
        }
        return boxes.isEmpty() ? RateUnit.unknown(first) : new RateUnit(boxes, "", start, first, true);
    }

    /// 40尺普柜和高柜 1500: both have this price.
    private boolean joinsBoxes(int index) {
        int before = prices.token(index - 1).is(Kind.OTHER) ? index - 2 : index - 1;
        return prices.token(index).word() == RateWord.AND
                && prices.token(before).is(Kind.BOX)
                && prices.token(index + 1).is(Kind.BOX);
    }

    /// `40HQ($)=2050`: the currency of the figure.
    private boolean isInBrackets(int index, int first) {
        return index > first - REACH
                && prices.token(index).is(Kind.CURRENCY)
                && prices.token(index - 1).isMark("(")
                && prices.token(index + 1).isMark(")");
    }

    /// `20 GBP 690`, `20 - $1725`, `/ HQ USD 110`: a length or kind right in front of a currency, with nothing
    /// before it to count; a kind in a list of prices, `40' 2000 / HC 2050`, needs none.
    private boolean isAlone(int index, int first, boolean listed) {
        RateToken before = prices.token(index - 1);
        boolean money = prices.token(first).is(Kind.CURRENCY);
        boolean kind = prices.token(index).is(Kind.OTHER) && before.isMark("/,;");
        boolean length = money
                && prices.token(index).is(Kind.NUMBER)
                && !before.is(Kind.CURRENCY)
                && !before.isMark(index == first - 2 ? "/.-+X*" : "/.,-+X*")
                && !before.is(Kind.NUMBER);
        return kind && (money || listed) || length;
    }

    private static boolean isBridge(RateToken token, boolean none) {
        return token.isMark(":=-.'\"/@|()&")
                || none
                        && (token.word() == RateWord.PRICE
                                || token.word() == RateWord.LINK
                                || token.word() == RateWord.NOW
                                || token.is(Kind.CHARGE)
                                || token.is(Kind.UNIT) && token.value().equals("CNTR")
                                || token.isMark(",")
                                || token.word() == RateWord.FEE);
    }
}
