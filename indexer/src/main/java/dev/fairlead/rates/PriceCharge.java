package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The charge that a price is for: named in front of it, otherwise right behind it.
final class PriceCharge {

    private static final int REACH_BEHIND = 5;
    private static final int MOST_WORDS = 9;

    private final List<RateToken> tokens;
    private @Nullable String last;
    private boolean added;

    PriceCharge(List<RateToken> tokens) {
        this.tokens = tokens;
    }

    /// Code of the charge, null when none is named.
    ///
    /// @param from behind the price before
    /// @param next first token behind the price and its unit
    @Nullable
    String of(int from, Price price, RateUnit unit, int next) {
        String before = before(from, price.first());
        if (before != null && isByDay(before) && !unit.unit().equals("DAY") && !isNear(before, price.first())) {
            before = null;
        }
        String between = between(price, unit);
        String behind =
                before != null && !QuotedRate.isFreight(before) ? null : between != null ? between : behind(next);
        // "O/F USD 1850 per 20, ALL IN"
        boolean allIn = "ALL IN".equals(behind) && (before == null || before.equals("O/F"));
        String named = before == null || allIn ? behind : before;
        added = from > 0 && from < price.first() && tokens.get(from).isMark("+");
        if (!added) {
            last = named;
        }
        return named;
    }

    /// `20GP USD 1200 + BAF USD 150`: the last price comes on top of the one before, and says nothing of the next.
    boolean isAdded() {
        return added;
    }

    /// `INR 7,850/- THC per 20'`
    private @Nullable String between(Price price, RateUnit unit) {
        for (int i = price.next(); i < Math.min(unit.first(), tokens.size()); i++) {
            if (tokens.get(i).is(Kind.CHARGE)) {
                return tokens.get(i).value();
            }
        }
        return null;
    }

    /// Demurrage and the like are charged by the day.
    static boolean isByDay(String code) {
        return code.equals("DEM") || code.equals("DET") || code.equals("STOR");
    }

    private boolean isNear(String code, int first) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (tokens.get(i).is(Kind.CHARGE) && tokens.get(i).value().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String before(int from, int first) {
        String fee = null;
        int words = 0;
        boolean joined = from > 0;
        boolean parted = false;
        for (int i = first - 1; i >= from; i--) {
            RateToken token = tokens.get(i);
            int open = token.isMark(")") ? openingOf(i, from) : i;
            if (open < i && hasChargeBefore(open, from)) {
                i = open;
                continue;
            }
            if (token.is(Kind.CHARGE)) {
                return parted && isCovered(i, from) ? last : token.value();
            }
            if (token.word() == RateWord.FEE) {
                fee = "MISC";
            }
            parted |= token.isMark(",;");
            if (i >= first - 3 && isDocuments(token)) {
                return "DOC";
            }
            if (i >= first - 2 && isBillOfLading(i, from)) {
                return "DOC";
            }
            words += token.is(Kind.OTHER) || token.is(Kind.PORT) || token.is(Kind.WORD) ? 1 : 0;
            joined &= token.isMark(",/、&:@(")
                    || token.word() == RateWord.AND
                    || token.is(Kind.BOX)
                    || token.is(Kind.UNIT);
            if (token.isMark(",;。+") && !joined || words > MOST_WORDS) {
                return fee;
            }
        }
        return joined ? last : fee;
    }

    /// `40RF USD 3200 incl. THC, 20RF USD 1900`: said of the price before, not of the one behind the comma.
    private boolean isCovered(int index, int from) {
        int i = index - 1;
        while (i >= from && (tokens.get(i).is(Kind.CHARGE) || tokens.get(i).isMark("/&,."))) {
            i--;
        }
        return i >= from
                && from > 0
                && (tokens.get(i).word() == RateWord.INCLUDED || tokens.get(i).word() == RateWord.EXCLUDED);
    }

    /// `B/L EUR 45`
    private boolean isBillOfLading(int index, int from) {
        boolean counted = index > from
                && (tokens.get(index - 1).isMark("/") || tokens.get(index - 1).word() == RateWord.PER);
        return tokens.get(index).is(Kind.UNIT) && tokens.get(index).value().equals("BL") && !counted;
    }

    /// `docs $50`: beside a price the papers are what is paid for; elsewhere they are only sent.
    private static boolean isDocuments(RateToken token) {
        return token.isOther("DOCS") || token.isOther("DOCUMENTS") || token.isOther("DOCU");
    }

    /// Of `Local charges (THC/DOC): 500` the brackets only explain.
    private int openingOf(int closing, int from) {
        for (int i = closing - 1; i >= Math.max(from, closing - 12); i--) {
            if (tokens.get(i).isMark("(")) {
                return i;
            }
        }
        return closing;
    }

    private boolean hasChargeBefore(int open, int from) {
        return open - 1 >= from
                && (tokens.get(open - 1).is(Kind.CHARGE) || tokens.get(open - 1).word() == RateWord.FEE);
    }

    private @Nullable String behind(int next) {
        String fee = null;
        for (int i = next; i < Math.min(tokens.size(), next + REACH_BEHIND); i++) {
            RateToken token = tokens.get(i);
            boolean allIn = token.is(Kind.CHARGE) && token.value().equals("ALL IN");
            if (token.is(Kind.CHARGE)) {
                boolean own = allIn || !isNextOnes(i) && !isExplained(i);
                return own ? token.value() : fee;
            }
            if (i <= next + 1 && isDocuments(token) && !isNextOnes(i)) {
                return "DOC";
            }
            if (token.word() == RateWord.FEE && !isNextOnes(i)) {
                return "MISC";
            }
            boolean stop = token.isMark(";。:+")
                    || token.isMark(",.") && !isAllInNext(i)
                    || token.is(Kind.NUMBER)
                    || token.is(Kind.CURRENCY)
                    || token.is(Kind.BOX)
                    || token.word() == RateWord.INCLUDED
                    || token.word() == RateWord.EXCLUDED;
            if (stop) {
                return fee;
            }
        }
        return fee;
    }

    /// `EUR 68/cbm BAF incl.`: it is said to be included or not.
    private boolean isExplained(int index) {
        int i = index + 1;
        while (i < tokens.size()
                && (tokens.get(i).is(Kind.CHARGE) || tokens.get(i).isMark("/&,"))) {
            i++;
        }
        return i < tokens.size()
                && (tokens.get(i).word() == RateWord.INCLUDED || tokens.get(i).word() == RateWord.EXCLUDED);
    }

    private boolean isAllInNext(int comma) {
        return comma + 1 < tokens.size()
                && tokens.get(comma + 1).is(Kind.CHARGE)
                && tokens.get(comma + 1).value().equals("ALL IN");
    }

    /// The charge is the label of the next amount.
    private boolean isNextOnes(int index) {
        for (int i = index + 1; i < Math.min(tokens.size(), index + 5); i++) {
            RateToken token = tokens.get(i);
            if (token.is(Kind.NUMBER) || token.is(Kind.CURRENCY)) {
                return true;
            }
            if (token.isMark(",;。)+")) {
                return false;
            }
        }
        return false;
    }
}
