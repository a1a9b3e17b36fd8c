package dev.fairlead.quotes;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Charges, currencies and amounts as people write them.
final class Money {

    private static final Pattern LINE =
            Pattern.compile("(\\S{1,20})\\s+(\\S{1,20})\\s+([A-Za-z]{3})\\s*([-0-9.,]{1,20})");
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private Money() {}

    /// Reads `O/F CNTR USD 1250`.
    ///
    /// @throws InvalidQuote when it is something else
    static Offer.Line line(String written) {
        Matcher parts = LINE.matcher(written);
        if (!parts.matches()) {
            throw InvalidQuote.line(written);
        }
        return new Offer.Line(
                parts.group(1).replace('_', ' ').toUpperCase(Locale.ROOT),
                parts.group(2).toUpperCase(Locale.ROOT),
                currency(parts.group(3)),
                amount(parts.group(4)));
    }

    static String currency(String written) {
        try {
            return Currency.getInstance(written.strip().toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw InvalidQuote.currency(written);
        }
    }

    /// A comma parts thousands.
    static BigDecimal amount(String written) {
        String plain = written.strip().replaceAll("[,\\s](?=\\d{3}(\\D|$))", "");
        try {
            BigDecimal amount = new BigDecimal(plain);
            if (amount.scale() <= 4 && amount.abs().compareTo(MOST) < 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw InvalidQuote.amount(written);
        }
        throw InvalidQuote.amount(written);
    }
}
