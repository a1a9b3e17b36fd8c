package dev.fairlead.currencies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/// What one unit of a currency was worth in another on a day.
public record ExchangeRate(LocalDate day, String from, String to, BigDecimal rate) {

    private static final int DIGITS = 10;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    public ExchangeRate {
        Currency.getInstance(from);
        Currency.getInstance(to);
        rate = rate.setScale(DIGITS, RoundingMode.HALF_UP);
        if (from.equals(to) || rate.signum() <= 0 || rate.compareTo(MOST) >= 0) {
            throw new IllegalArgumentException("%s to %s at %s is no rate of exchange".formatted(from, to, rate));
        }
    }

    ExchangeRate turned() {
        return new ExchangeRate(day, to, from, BigDecimal.ONE.divide(rate, 2 * DIGITS, RoundingMode.HALF_UP));
    }

    /// Through a third currency, both on the same day.
    ExchangeRate then(ExchangeRate next) {
        return new ExchangeRate(day, from, next.to, rate.multiply(next.rate));
    }

    /// In the other currency, with as many decimals as that has.
    public BigDecimal of(BigDecimal amount) {
        int digits = Math.max(Currency.getInstance(to).getDefaultFractionDigits(), 0);
        return amount.multiply(rate).setScale(digits, RoundingMode.HALF_UP);
    }
}
