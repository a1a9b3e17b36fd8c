package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;

/// The days of what is charged by the day: `Demurrage per day 1-7: USD 80`, `Detention/day: 14 free then USD 120`.
final class TariffDays {

    private static final int MOST = 100;

    private final PriceGrammar grammar;

    TariffDays(PriceGrammar grammar) {
        this.grammar = grammar;
    }

    /// The figure counts days: those that cost nothing, or those for which the price behind it holds.
    boolean areAt(int figure) {
        RateToken number = grammar.token(figure);
        return number.is(Kind.NUMBER) && !number.isAtLeast(MOST) && (isFree(figure) || isInSpan(figure));
    }

    /// `14 free`, `14 days free`
    private boolean isFree(int figure) {
        int behind = isDay(figure + 1) ? figure + 2 : figure + 1;
        return grammar.token(behind).word() == RateWord.FREE;
    }

    /// `1-7: USD 80`, at its first or its last day.
    private boolean isInSpan(int figure) {
        return isSpanTo(figure) || isSpanTo(figure + 2);
    }

    private boolean isSpanTo(int last) {
        return grammar.token(last).is(Kind.NUMBER)
                && grammar.token(last - 1).isMark("-~")
                && grammar.token(last - 2).is(Kind.NUMBER)
                && grammar.token(last + 1).isMark(":")
                && grammar.token(last + 2).is(Kind.CURRENCY);
    }

    /// A charge that is named as one by the day stands in front of the price, in its clause: `Demurrage per day`,
    /// `Detention/day`.
    boolean areNamed(int from, Price price) {
        for (int i = price.first() - 1; i >= from + 2 && !grammar.token(i).isMark(";。"); i--) {
            if (isDay(i)
                    && (grammar.token(i - 1).isMark("/") || grammar.token(i - 1).word() == RateWord.PER)
                    && PriceCharge.isByDay(grammar.token(i - 2).value())) {
                return true;
            }
        }
        return false;
    }

    /// The next step of such a tariff: `1-7: USD 80, 8-14: USD 120`.
    boolean goOn(Price price) {
        return isSpanTo(price.first() - 2);
    }

    private boolean isDay(int index) {
        return grammar.token(index).is(Kind.UNIT)
                && grammar.token(index).value().equals("DAY");
    }
}
