package dev.fairlead.recognition;

import java.util.List;

/// What a line says of prices that last: "rate is kept till end of December", "book by 27 Nov to hold this price",
/// 26号前给我托书这价就不变.
final class HoldSigns {

    private static final int REACH = 4;

    private final List<RateToken> tokens;
    private final boolean priced;
    private final boolean holds;
    private final boolean prices;

    /// @param priced the line has amounts
    HoldSigns(RateRow row, boolean priced) {
        this.tokens = row.tokens();
        this.priced = priced;
        this.holds = row.has(RateWord.HOLD);
        this.prices = row.has(RateWord.PRICE) || row.has(RateWord.NOW);
    }

    /// The line says that prices last.
    boolean isLine() {
        return holds && (prices || priced);
    }

    /// The words in front of this one say so: `ok till`, `price we keep until`.
    boolean isSaidBefore(int index) {
        boolean held = false;
        boolean price = false;
        for (int i = index - 1; i >= 0; i--) {
            RateWord word = tokens.get(i).word();
            held |= word == RateWord.HOLD && (price || index - i <= 1 || prices);
            price |= word == RateWord.PRICE;
            if (tokens.get(i).isMark(";。") || index - i > REACH && !prices) {
                break;
            }
        }
        return held || isLine() || prices && isPriceBefore(index);
    }

    /// "these rates until 30 Nov"
    private boolean isPriceBefore(int index) {
        for (int i = Math.max(0, index - REACH); i < index; i++) {
            if (tokens.get(i).word() == RateWord.PRICE) {
                return true;
            }
        }
        return false;
    }

    /// The last day to book or to agree, or to which a price is held: `book by`, `guaranteed to`.
    boolean isDeadline(int index) {
        RateToken token = tokens.get(index);
        if (!isLatest(token)) {
            return false;
        }
        RateToken before = index == 0 ? token : tokens.get(index - 1);
        if (token.isOther("TO")) {
            return before.word() == RateWord.HOLD;
        }
        boolean booked = before.isOther("BOOK")
                || before.isOther("BOOKED")
                || before.isOther("CONFIRM")
                || before.isOther("CONFIRMED");
        return booked || isLine();
    }

    /// A word that names the last day of something.
    static boolean isLatest(RateToken token) {
        return token.isOther("BY") || token.isOther("BEFORE") || token.isOther("TO");
    }
}
