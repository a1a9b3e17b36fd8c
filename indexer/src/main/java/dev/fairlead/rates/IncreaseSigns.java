package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import java.util.Set;

/// Amounts behind a plus that raise a price rather than being one: `GRI +200`, a notice of higher rates.
final class IncreaseSigns {

    private static final int REACH = 5;
    private static final Set<String> TO_COME = Set.of(
            "ANNOUNCED", "POSTPONED", "PLANNED", "EXPECTED", "EFFECTIVE", "COMING", "FILED", "CANCELLED", "MITIGATED");

    private final RateRow row;
    private final PriceGrammar grammar;

    IncreaseSigns(RateRow row, PriceGrammar grammar) {
        this.row = row;
        this.grammar = grammar;
    }

    boolean isRaised(Price price, int from) {
        return isAnnounced(price, from)
                || isAddedToFreight(price, from)
                || grammar.token(price.first() - 1).isOther("BY") && price.currency() != null
                || grammar.token(price.first() - 1).isMark("+")
                        && (isAfterIncrease(price.first() - 2, from) || price.first() == 1 && isOfIncreases());
    }

    /// "GRI of USD 250 announced for 15 Dec", "GRI $600/40 planned": what is to come.
    private boolean isAnnounced(Price price, int from) {
        boolean increase = false;
        for (int i = Math.max(from, price.first() - REACH); i < price.first(); i++) {
            increase |=
                    grammar.token(i).is(Kind.CHARGE) && grammar.token(i).value().equals("GRI");
        }
        for (int i = price.next(); increase && i < price.next() + REACH * 2; i++) {
            if (TO_COME.contains(grammar.token(i).value())) {
                return true;
            }
        }
        return false;
    }

    /// 运费每20尺箱加收250美元, `2400美元(+180美元)`: what is added to a freight that no charge is named for.
    private boolean isAddedToFreight(Price price, int from) {
        if (grammar.token(price.first() - 1).isMark("+")
                && grammar.token(price.first() - 2).isMark("(")) {
            return true;
        }
        if (row.has(RateWord.FEE) || namesSurcharge()) {
            return false;
        }
        for (int i = price.first() - 1; i >= Math.max(from, price.first() - REACH); i--) {
            RateToken token = grammar.token(i);
            if (token.word() == RateWord.EXCLUDED && row.sheet().text().startsWith("加收", token.start())) {
                return true;
            }
        }
        return false;
    }

    private boolean namesSurcharge() {
        for (RateToken token : row.tokens()) {
            if (token.is(Kind.CHARGE) && !QuotedRate.isFreight(token.value())) {
                return true;
            }
        }
        return false;
    }

    /// A line that begins with a plus in a notice of higher rates: `+ USD 1,000 per 20'`.
    private boolean isOfIncreases() {
        String text = row.sheet().text();
        return text.contains("RATE INCREASE") || text.contains("RATE RESTORATION") || text.contains("涨价通知");
    }

    /// `GRI +200`
    private boolean isAfterIncrease(int index, int from) {
        return index >= from
                && grammar.token(index).is(Kind.CHARGE)
                && grammar.token(index).value().equals("GRI");
    }
}
