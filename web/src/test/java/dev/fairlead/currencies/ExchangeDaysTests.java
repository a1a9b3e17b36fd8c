package dev.fairlead.currencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeDaysTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static ExchangeRate rate(LocalDate day, String from, String to, String rate) {
        return new ExchangeRate(day, from, to, new BigDecimal(rate));
    }

    private static final ExchangeDays RATES = new ExchangeDays(List.of(
            rate(FRIDAY.minusDays(1), "EUR", "USD", "1.08"),
            rate(FRIDAY, "EUR", "USD", "1.10"),
            rate(FRIDAY, "EUR", "CNY", "7.70")));

    @Test
    void takesTheLastRateBeforeADayWithoutOne() {
        ExchangeRate sunday = RATES.on(FRIDAY.plusDays(2), "EUR", "USD").orElseThrow();

        assertThat(sunday.rate()).isEqualByComparingTo("1.10");
        assertThat(sunday.day()).isEqualTo(FRIDAY);
        assertThat(sunday.of(new BigDecimal("1000"))).isEqualTo("1100.00");
    }

    @Test
    void turnsARateRoundAndGoesThroughAThirdCurrency() {
        assertThat(RATES.on(FRIDAY, "USD", "EUR").orElseThrow().of(new BigDecimal("1100")))
                .isEqualTo("1000.00");
        assertThat(RATES.on(FRIDAY, "USD", "CNY").orElseThrow().of(new BigDecimal("100")))
                .isEqualTo("700.00");
    }

    @Test
    void saysNothingWithoutARateOfThatTime() {
        assertThat(RATES.on(FRIDAY.minusDays(2), "EUR", "USD")).isEmpty();
        assertThat(RATES.on(FRIDAY.plusDays(8), "EUR", "USD")).isEmpty();
        assertThat(RATES.on(FRIDAY, "JPY", "USD")).isEmpty();
        // The two legs are of different days.
        assertThat(RATES.on(FRIDAY.minusDays(1), "USD", "CNY")).isEmpty();
    }

    @Test
    void roundsToTheDecimalsOfTheCurrency() {
        assertThat(rate(FRIDAY, "USD", "JPY", "155.55").of(new BigDecimal("10.1")))
                .isEqualTo("1571");
    }

    @Test
    void isNoRateThatIsNothingOrOfOneCurrency() {
        assertThatThrownBy(() -> rate(FRIDAY, "EUR", "USD", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate(FRIDAY, "EUR", "EUR", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate(FRIDAY, "EUR", "ABC", "1")).isInstanceOf(IllegalArgumentException.class);
    }
}
