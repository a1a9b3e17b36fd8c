package dev.fairlead.rates;

import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.ratelines.RateUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Amounts of a line that are another one times a count: `2 x 40HC @ USD 2,145.00  USD 4,290.00`, as bills have them.
final class RunningTotals {

    private static final BigDecimal MOST = BigDecimal.valueOf(2_000);

    private final List<RateToken> tokens;
    private @Nullable Price last;
    private boolean counted;

    RunningTotals(List<RateToken> tokens) {
        this.tokens = tokens;
    }

    /// A price of the line.
    void note(Price price, RateUnit unit) {
        last = price;
        counted = unit.isKnown();
    }

    /// It is the price before it, times a count, with nothing but signs, figures and that count between them.
    ///
    /// @param from behind the price before
    boolean isOne(Price price, RateUnit unit, int from) {
        Price before = last;
        return before != null
                && (counted || isMultiplied(from, price.first()))
                && before.amounts().size() == 1
                && price.amounts().size() == 1
                && (price.currency() == null || price.currency().equals(before.currency()))
                && (!unit.isKnown() || isMultiplied(from, price.first()))
                && isBare(from, price.first())
                && isMultiple(price.amounts().getFirst(), before.amounts().getFirst());
    }

    private static boolean isMultiple(BigDecimal amount, BigDecimal one) {
        return one.signum() > 0
                && amount.compareTo(one) >= 0
                && amount.compareTo(one.multiply(MOST)) <= 0
                && amount.remainder(one).signum() == 0;
    }

    private boolean isMultiplied(int from, int to) {
        return to > from && tokens.get(to - 1).isMark("=");
    }

    private boolean isBare(int from, int to) {
        boolean times = false;
        for (int i = from; i < to; i++) {
            RateToken token = tokens.get(i);
            times |= token.isOther("X") || token.isMark("*=");
            boolean sign = token.isMark("*=:-.") || token.is(Kind.NUMBER) || token.isOther("X");
            if (!sign && !(times && (token.is(Kind.BOX) || token.is(Kind.UNIT)))) {
                return false;
            }
        }
        return true;
    }
}
