package dev.fairlead.rates;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Amounts that stand together in a line: `USD 850/1350/1350`, `2400美金`.
///
/// @param currency ISO 4217, null when none is written beside them
/// @param first index of the first token, `next` of the first behind them
/// @param sum it is what several amounts come to: `1200+300=1500`
/// @param vague one of two ends: `1200-1300`
record Price(List<BigDecimal> amounts, @Nullable String currency, int first, int next, boolean sum, boolean vague) {

    boolean isList() {
        return amounts.size() > 1;
    }

    boolean isWithin(int least, int most) {
        BigDecimal low = BigDecimal.valueOf(least);
        BigDecimal high = BigDecimal.valueOf(most);
        for (BigDecimal amount : amounts) {
            if (amount.compareTo(low) < 0 || amount.compareTo(high) > 0) {
                return false;
            }
        }
        return true;
    }

    boolean isPositive() {
        for (BigDecimal amount : amounts) {
            if (amount.signum() <= 0) {
                return false;
            }
        }
        return true;
    }
}
