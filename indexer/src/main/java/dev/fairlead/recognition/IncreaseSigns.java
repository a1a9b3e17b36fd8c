package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;

/// Amounts behind a plus that raise a price rather than being one: `GRI +200`, a notice of higher rates.
final class IncreaseSigns {

    private final RateRow row;
    private final PriceGrammar grammar;

    IncreaseSigns(RateRow row, PriceGrammar grammar) {
        this.row = row;
        this.grammar = grammar;
    }

    boolean isRaised(Price price, int from) {
        return grammar.token(price.first() - 1).isOther("BY") && price.currency() != null
                || grammar.token(price.first() - 1).isMark("+")
                        && (isAfterIncrease(price.first() - 2, from) || price.first() == 1 && isOfIncreases());
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
