package dev.fairlead.recognition;

import java.math.BigDecimal;
import java.util.Set;

/// What cannot be right: such rates are shown as doubtful and never counted.
final class RateGates {

    private static final BigDecimal LEAST = BigDecimal.valueOf(20);
    private static final BigDecimal MOST = BigDecimal.valueOf(30_000);
    private static final Set<String> IN_DOLLARS = Set.of("USD", "EUR", "GBP");

    private RateGates() {}

    /// Base freight out of all proportion, or sizes of a list out of proportion: `USD21950/1950` is a slip of the pen.
    static boolean refuse(String charge, Money money, RateUnit unit) {
        boolean base = charge.equals("O/F") || charge.equals("ALL IN");
        boolean dollars = money.currency() == null || IN_DOLLARS.contains(money.currency());
        if (!base
                || !dollars
                || unit.unit().equals("WM")
                || unit.unit().equals("KG")
                || unit.unit().equals("TON")) {
            return false;
        }
        for (BigDecimal amount : money.amounts()) {
            if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
                return true;
            }
        }
        return money.amounts().size() > 1
                && isOutOfProportion(money.amounts().get(0), money.amounts().get(1));
    }

    /// A twenty foot box costs at most twice a forty, a forty at most three times a twenty.
    private static boolean isOutOfProportion(BigDecimal twenty, BigDecimal forty) {
        return twenty.compareTo(forty.multiply(BigDecimal.TWO)) > 0
                || forty.compareTo(twenty.multiply(BigDecimal.valueOf(3))) > 0;
    }
}
