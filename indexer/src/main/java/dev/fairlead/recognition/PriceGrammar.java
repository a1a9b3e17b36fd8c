package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Amounts and units in the tokens of a line.
///
/// ```
/// price  = sum | list ; list = money { "/" money } [ currency ] ; money = [ currency [":"] ] figure
/// sum    = money { "+" [ charge ] money } "=" money
/// unit   = [ "/-" | ",-" ] [ "(" ] [ "/" | "per" | "每" ] ( box { "/" box } | word )
/// ```
final class PriceGrammar {

    private static final int MOST_AMOUNTS = 6;
    private static final int LONGEST_SUM = 24;

    private final List<RateToken> tokens;

    PriceGrammar(List<RateToken> tokens) {
        this.tokens = tokens;
    }

    RateToken token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    private static final RateToken END = RateToken.of(Kind.MARK, "\n", 0, 0);

    /// The price that begins exactly here, null when none does.
    @Nullable
    Price priceAt(int index) {
        int figure = figureAt(index);
        if (figure < 0 || isCount(figure)) {
            return null;
        }
        Price sum = sumAt(index, figure);
        return sum != null ? sum : listAt(index, figure);
    }

    /// Index of the figure behind an optional currency, -1 without one.
    private int figureAt(int index) {
        int at = index;
        if (token(at).is(Kind.CURRENCY)) {
            at += token(at + 1).isMark(":=.") ? 2 : 1;
        }
        return token(at).is(Kind.NUMBER) ? at : -1;
    }

    /// `3 x 40HQ`
    private boolean isCount(int figure) {
        RateToken next = token(figure + 1);
        return (next.isOther("X") || next.isMark("*"))
                && (BoxWords.unitBox(token(figure + 2)) != null
                        || token(figure + 2).is(Kind.BOX));
    }

    private @Nullable Price sumAt(int first, int figure) {
        boolean plus = false;
        String currency = token(first).is(Kind.CURRENCY) ? token(first).value() : null;
        for (int i = figure + 1; i < figure + LONGEST_SUM; i++) {
            RateToken token = token(i);
            if (token.isMark("+") || token.is(Kind.BREAK)) {
                plus = true;
            } else if (token.isMark("=")) {
                int total = figureAt(i + 1);
                return plus && total > 0 ? sum(first, i + 1, total, currency) : null;
            } else if (token.is(Kind.CURRENCY)) {
                currency = currency == null ? token.value() : currency;
            } else if (!token.is(Kind.NUMBER) && !token.is(Kind.CHARGE) && !token.is(Kind.OTHER)) {
                return null;
            }
        }
        return null;
    }

    private Price sum(int first, int start, int figure, @Nullable String currency) {
        Price total = listAt(start, figure);
        String written = total.currency() != null ? total.currency() : currency;
        return new Price(total.amounts(), written, first, total.next(), true, false);
    }

    private Price listAt(int first, int figure) {
        List<BigDecimal> amounts = new ArrayList<>(List.of(token(figure).number()));
        String currency = token(first).is(Kind.CURRENCY) ? token(first).value() : null;
        int next = figure + 1;
        boolean vague = false;
        while (amounts.size() < MOST_AMOUNTS && token(next).isMark("/")) {
            int more = figureAt(next + 1);
            if (more < 0 || isSizeBehind(more, amounts)) {
                break;
            }
            amounts.add(token(more).number());
            next = more + 1;
        }
        if (amounts.size() == 1 && currency != null && isRange(figure)) {
            vague = true;
            next = figureAt(figure + 2) + 1;
        }
        if (currency == null && token(next).is(Kind.CURRENCY) && !belongsToNext(next)) {
            currency = token(next).value();
            next++;
        }
        return new Price(amounts, currency, first, next, false, vague);
    }

    /// `USD 3314/40` is a price for forty feet.
    private boolean isSizeBehind(int figure, List<BigDecimal> amounts) {
        return token(figure).isSize()
                && amounts.getFirst().compareTo(BigDecimal.valueOf(45)) > 0
                && !(token(figure + 1).isMark("/") && figureAt(figure + 2) > 0);
    }

    private boolean isRange(int figure) {
        RateToken dash = token(figure + 1);
        return dash.isMark("-~")
                && figureAt(figure + 2) > 0
                && token(figureAt(figure + 2)).isAtLeast(50);
    }

    /// In `20GP 850 USD1350` the currency is glued to the next figure.
    private boolean belongsToNext(int currency) {
        return token(currency + 1).is(Kind.NUMBER)
                && token(currency + 1).start() == token(currency).end()
                && token(currency).start() > token(currency - 1).end();
    }

    /// What stands behind a price says what it is for.
    ///
    /// @param announced by a slash or "per"
    RateUnit unitBehind(int from) {
        int i = skipEnding(from);
        boolean announced = token(i).isMark("(")
                && token(i + 1).is(Kind.BOX)
                && token(i + 2).isMark(")");
        if (announced || token(i).isMark("(") && (token(i + 1).isMark("/") || isPer(token(i + 1)))) {
            i++;
        }
        while (token(i).isMark("/@") || isPer(token(i)) || token(i).word() == RateWord.LINK && isFor(i)) {
            announced = true;
            i++;
        }
        if (token(i).is(Kind.NUMBER)
                && token(i).isAtLeast(1)
                && !token(i).isAtLeast(2)
                && (token(i + 1).isOther("X") || token(i + 1).isMark("*"))) {
            i += 2;
        }
        return boxesOrUnit(i, announced);
    }

    private boolean isFor(int index) {
        return BoxWords.unitBox(token(index + 1)) != null
                && !token(index + 2).is(Kind.NUMBER)
                && token(index).end() - token(index).start() == 3;
    }

    private static boolean isPer(RateToken token) {
        return token.word() == RateWord.PER;
    }

    /// Indian and German endings: `5,500/-`, `980,-`; and words such as net.
    private int skipEnding(int from) {
        int i = from;
        if (token(i).isMark("/.,") && token(i + 1).isMark("-=")) {
            i += 2;
        }
        while (token(i).isOther("NETT") || token(i).isOther("ONLY") || token(i).isOther("整")) {
            i++;
        }
        return i;
    }

    private RateUnit boxesOrUnit(int from, boolean announced) {
        List<String> boxes = new ArrayList<>();
        int i = from;
        while (i < tokens.size()) {
            String box = BoxWords.unitBox(token(i));
            boolean size = token(i).is(Kind.NUMBER);
            if (box == null || size && !announced) {
                break;
            }
            boxes.add(box);
            i++;
            if (!token(i).isMark("/&") || BoxWords.unitBox(token(i + 1)) == null) {
                break;
            }
            i++;
        }
        if (!boxes.isEmpty()) {
            return new RateUnit(boxes, "", from, i, announced);
        }
        if (token(from).is(Kind.UNIT) && (announced || countsAlone(token(from).value()))) {
            int next = from + 1;
            boolean perDay = (token(next).isMark("/") || isPer(token(next)))
                    && token(next + 1).value().equals("DAY");
            return new RateUnit(
                    List.of(), perDay ? "DAY" : token(from).value(), from, perDay ? next + 2 : next, announced);
        }
        return RateUnit.unknown(from);
    }

    /// Units that stand behind an amount without "per": `USD 15 W/M`.
    private static boolean countsAlone(String unit) {
        return unit.equals("WM") || unit.equals("KG") || unit.equals("TON");
    }

    /// The boxes in front of a price: `20GP: USD 450`, `20'/40'/40'H $1.150/$1.950/$1.950`.
    RateUnit boxesBefore(int first, int limit) {
        List<String> boxes = new ArrayList<>();
        int i = first - 1;
        int start = first;
        while (i >= limit) {
            RateToken token = token(i);
            if (token.is(Kind.BOX)) {
                boxes.addFirst(token.value());
                start = i;
            } else if (!isBridge(token, boxes.isEmpty())) {
                break;
            }
            i--;
        }
        return boxes.isEmpty() ? RateUnit.unknown(first) : new RateUnit(boxes, "", start, first, true);
    }

    private static boolean isBridge(RateToken token, boolean none) {
        return token.isMark(":=-.'\"/@|()&")
                || none
                        && (token.word() == RateWord.PRICE
                                || token.word() == RateWord.LINK
                                || token.word() == RateWord.NOW
                                || token.is(Kind.CHARGE)
                                || token.isMark(",")
                                || token.word() == RateWord.FEE);
    }
}
