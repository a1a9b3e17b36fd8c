package dev.fairlead.frame;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// How pages write sums of money, weights and volumes: one way, with the separators of the language. Templates ask for
/// it by the bean's name.
@Component("amounts")
public class Amounts {

    private static final int MOST_DECIMALS = 4;

    /// Money: `1,250`, and two decimals at least where it has any, `12.50`.
    public static String of(BigDecimal amount, Locale language) {
        return written(amount, amount.stripTrailingZeros().scale() > 0 ? 2 : 0, language);
    }

    /// A weight or a volume: `12,500`, `33.2`.
    public static String measured(BigDecimal amount, Locale language) {
        return written(amount, 0, language);
    }

    private static String written(BigDecimal amount, int leastDecimals, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(amount);
    }
}
