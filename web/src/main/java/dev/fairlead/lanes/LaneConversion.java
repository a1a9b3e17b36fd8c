package dev.fairlead.lanes;

import dev.fairlead.currencies.ExchangeDays;
import dev.fairlead.currencies.ExchangeRate;
import dev.fairlead.currencies.ExchangeRates;
import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// A lane's prices in one currency, each at the rate of the day on which it was quoted. A price for whose day no rate
/// is known keeps its own currency and so is not compared.
///
/// @param quotes with their freight in the one currency where that can be said
/// @param converted which of them are converted, by number of the quote
public record LaneConversion(List<Quote> quotes, Map<Long, Converted> converted) {

    /// @param quote as it was quoted
    /// @param amount in the currency of the lane
    public record Converted(Quote quote, ExchangeRate rate, BigDecimal amount) {

        /// For people, without the zeros behind it.
        public BigDecimal plainRate() {
            BigDecimal plain = rate.rate().stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    static LaneConversion none(List<Quote> quotes) {
        return new LaneConversion(quotes, Map.of());
    }

    /// @param zone in which the day of a quote is meant
    static LaneConversion into(String currency, List<Quote> all, ExchangeRates rates, ZoneId zone) {
        TreeSet<String> others = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Quote quote : all) {
            quote.offer()
                    .freight()
                    .filter(line -> !line.currency().equals(currency))
                    .ifPresent(line -> {
                        others.add(line.currency());
                        days.add(day(quote, zone));
                    });
        }
        if (others.isEmpty()) {
            return none(all);
        }
        others.add(currency);
        return convert(currency, all, rates.of(others, days.first(), days.last()), zone);
    }

    private static LaneConversion convert(String currency, List<Quote> all, ExchangeDays rates, ZoneId zone) {
        List<Quote> quotes = new ArrayList<>();
        Map<Long, Converted> converted = new LinkedHashMap<>();
        for (Quote quote : all) {
            Offer.Line freight = quote.offer().freight().orElse(null);
            ExchangeRate rate = freight == null || freight.currency().equals(currency)
                    ? null
                    : rates.on(day(quote, zone), freight.currency(), currency).orElse(null);
            if (rate == null) {
                quotes.add(quote);
            } else {
                BigDecimal amount = rate.of(Objects.requireNonNull(freight).amount());
                List<Offer.Line> lines = new ArrayList<>(quote.offer().lines());
                lines.set(0, new Offer.Line(freight.charge(), freight.unit(), currency, amount));
                quotes.add(quote.withLines(lines));
                converted.put(quote.id(), new Converted(quote, rate, amount));
            }
        }
        return new LaneConversion(quotes, converted);
    }

    private static LocalDate day(Quote quote, ZoneId zone) {
        return quote.quotedAt().atZone(zone).toLocalDate();
    }
}
