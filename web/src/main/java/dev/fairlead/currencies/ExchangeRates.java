package dev.fairlead.currencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All imported rates.
@Component
public class ExchangeRates {

    private final JdbcClient jdbc;

    ExchangeRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of pairs with one of these currencies, from a week before the first day on.
    public ExchangeDays of(Set<String> currencies, LocalDate first, LocalDate last) {
        return new ExchangeDays(
                currencies.isEmpty()
                        ? List.of()
                        : jdbc.sql("select rated_on, from_currency, to_currency, rate from exchange_rate"
                                        + " where rated_on between :first and :last"
                                        + " and (from_currency in (:some) or to_currency in (:some))")
                                .param("first", first.minusDays(ExchangeDays.OLDEST))
                                .param("last", last)
                                .param("some", currencies)
                                .query((row, number) -> new ExchangeRate(
                                        row.getObject(1, LocalDate.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getBigDecimal(4)))
                                .list());
    }

    /// What is known of a pair.
    ///
    /// @param rates how many days
    public record Known(String from, String to, long rates, LocalDate first, LocalDate last) {}

    List<Known> known() {
        return jdbc.sql("select from_currency, to_currency, count(*), min(rated_on), max(rated_on) from exchange_rate"
                        + " group by from_currency, to_currency order by from_currency, to_currency")
                .query((row, number) -> new Known(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }
}
