package dev.fairlead.rates;

import dev.fairlead.ratelines.BoxWords;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Amounts in the tokens of a line.
///
/// ```
/// price  = sum | list ; list = money { "/" money } [ currency ] ; money = [ currency [":"] ] figure
/// sum    = money { "+" [ charge ] money } "=" money
/// ```
final class PriceGrammar {

    private static final int MOST_AMOUNTS = 6;
    private static final int LONGEST_SUM = 24;
    private static final int LEAST_PRICE = 100;

    private final List<RateToken> tokens;

    private final int columns;
    /// What was found at each place, for several readers ask for the same price.
    private final @Nullable Price[] prices;

    private final boolean[] asked;

    /// Without one no sum needs to be looked for.
    private final boolean equals;

    PriceGrammar(List<RateToken> tokens) {
        this(tokens, 0);
    }

    /// @param columns how many amounts the lines above announce, 0 when they do not
    PriceGrammar(List<RateToken> tokens, int columns) {
        this.tokens = tokens;
        this.columns = columns;
        this.prices = new Price[tokens.size()];
        this.asked = new boolean[tokens.size()];
        this.equals = hasEquals(tokens);
    }

    private static boolean hasEquals(List<RateToken> tokens) {
        for (RateToken token : tokens) {
            if (token.isMark("=")) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return tokens.size();
    }

    RateToken token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    private static final RateToken END = RateToken.of(Kind.MARK, "\n", 0, 0);

    /// The price that begins exactly here, null when none does.
    @Nullable
    Price priceAt(int index) {
        if (index < 0 || index >= asked.length) {
            return null;
        }
        if (!asked[index]) {
            asked[index] = true;
            prices[index] = read(index);
        }
        return prices[index];
    }

    private @Nullable Price read(int index) {
        int figure = figureAt(index);
        boolean money = figure > index && token(figure).isAtLeast(LEAST_PRICE);
        if (figure < 0 || !money && isCount(figure) || isBoxOfNext(index)) {
            return null;
        }
        if (figure == index && new TariffDays(this).areAt(figure)) {
            return null;
        }
        Price sum = equals ? sumAt(index, figure) : null;
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

    /// `3 x 40HQ`; behind a currency, `USD 1,300 x 40HC`, a large one is the price of each.
    private boolean isCount(int figure) {
        RateToken next = token(figure + 1);
        return (next.isOther("X") || next.isMark("*"))
                && (BoxWords.unitBox(token(figure + 2)) != null
                        || token(figure + 2).is(Kind.BOX));
    }

    /// `20 GBP 690`: the box in front of its price.
    private boolean isBoxOfNext(int index) {
        return token(index).isSize()
                && token(index + 1).is(Kind.CURRENCY)
                && token(index + 1).start() > token(index).end()
                && token(index + 2).is(Kind.NUMBER)
                && token(index + 2).isAtLeast(46)
                && !token(index + 3).is(Kind.CURRENCY);
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

    /// Under a heading such as `20' 40' 40HC` amounts stand beside each other with blanks between.
    private int takeColumns(int figure, List<BigDecimal> amounts) {
        int step = token(figure + 1).isMark("|") ? 2 : 1;
        int count = 1;
        while (token(figure + count * step).is(Kind.NUMBER)
                && token(figure + count * step).isAtLeast(10)
                && (step == 1 || token(figure + count * step - 1).isMark("|"))) {
            count++;
        }
        if (count < 2 || count != columns || !token(figure).isAtLeast(10)) {
            return figure + 1;
        }
        for (int i = 1; i < count; i++) {
            amounts.add(token(figure + i * step).number());
        }
        return figure + (count - 1) * step + 1;
    }

    /// `215 [260]`: a former price in square brackets.
    private int skipFormer(int next) {
        return token(next).isMark("[")
                        && figureAt(next + 1) > 0
                        && token(figureAt(next + 1) + 1).isMark("]")
                ? figureAt(next + 1) + 2
                : next;
    }

    private Price listAt(int first, int figure) {
        List<BigDecimal> amounts = new ArrayList<>(List.of(token(figure).number()));
        String currency = token(first).is(Kind.CURRENCY) ? token(first).value() : null;
        int next = figure + 1;
        boolean vague = false;
        next = takeColumns(figure, amounts);
        while (amounts.size() < MOST_AMOUNTS && token(next).isMark("/")) {
            int more = figureAt(next + 1);
            if (more < 0 || columns <= amounts.size() && isSizeBehind(more, amounts)) {
                break;
            }
            amounts.add(token(more).number());
            next = more + 1;
        }
        if (amounts.size() == 1 && currency != null && isRange(figure)) {
            vague = true;
            next = figureAt(figure + 2) + 1;
        }
        if (currency != null
                && token(next).is(Kind.CURRENCY)
                && token(next).value().equals(currency)
                && figureAt(next) < 0) {
            // "$2,475 USD"
            next++;
        }
        if (currency == null && token(next).is(Kind.CURRENCY) && !belongsToNext(next)) {
            currency = token(next).value();
            next++;
        }
        return new Price(amounts, currency, first, skipFormer(next), false, vague);
    }

    /// `USD 3314/40` is a price for forty feet.
    private boolean isSizeBehind(int figure, List<BigDecimal> amounts) {
        return token(figure).isSize()
                && amounts.getFirst().compareTo(BigDecimal.valueOf(token(figure).isAtLeast(45) ? 90 : 20)) > 0
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
        boolean pieces = token(currency + 2).is(Kind.UNIT)
                && token(currency + 3).is(Kind.NUMBER)
                && !token(currency + 1).isAtLeast(LEAST_PRICE);
        // `720.00 USD  2 CTR  1,440.00 USD`
        return !pieces
                && token(currency + 1).is(Kind.NUMBER)
                && token(currency).start() > token(currency - 1).end()
                && (token(currency + 1).start() == token(currency).end()
                        || !token(currency + 2).is(Kind.CURRENCY));
    }
}
