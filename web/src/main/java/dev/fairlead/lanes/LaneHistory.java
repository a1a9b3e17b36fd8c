package dev.fairlead.lanes;

import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.TradeWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was quoted on a lane for one type of container in one currency: by carrier over time, sell beside buy.
///
/// What is doubtful is shown, but never counted; nothing is ever compared with an amount in another currency.
///
/// @param equipment null when no quote names one
/// @param equipments how many quotes there are for each type, the most frequent first; `currencies` likewise
/// @param quotes of this type and currency, the latest first
public record LaneHistory(
        @Nullable String equipment,
        @Nullable String currency,
        Map<String, Long> equipments,
        Map<String, Long> currencies,
        List<Quote> quotes) {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration COMPARABLE = Duration.ofDays(60);

    /// Lowest, median and highest of the last 30 days.
    public record Range(String direction, int count, BigDecimal low, BigDecimal median, BigDecimal high) {}

    /// A sold price and the bought one it can be compared with.
    public record Margin(Quote sold, Quote bought, BigDecimal amount, BigDecimal percent) {}

    /// @param equipment as asked for; null for the one that most quotes name
    static LaneHistory of(List<Quote> all, @Nullable String equipment, @Nullable String currency) {
        List<Quote> prices = all.stream()
                .filter(quote -> quote.direction() == QuoteDirection.SOLD || quote.direction() == QuoteDirection.BOUGHT)
                .filter(quote -> quote.offer().freight().isPresent())
                .toList();
        Map<String, Long> equipments = counted(prices, quote -> quote.offer().equipment());
        String box = equipment != null ? equipment : first(equipments);
        List<Quote> ofBox = prices.stream()
                .filter(quote -> Objects.equals(quote.offer().equipment(), box))
                .toList();
        Map<String, Long> currencies = counted(ofBox, LaneHistory::currencyOf);
        String money = currency != null && currencies.containsKey(currency) ? currency : first(currencies);
        return new LaneHistory(
                box,
                money,
                equipments,
                currencies,
                ofBox.stream()
                        .filter(quote -> Objects.equals(currencyOf(quote), money))
                        .toList());
    }

    private static Map<String, Long> counted(Collection<Quote> quotes, Function<Quote, @Nullable String> key) {
        return quotes.stream()
                .map(key)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Objects::requireNonNull, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static @Nullable String first(Map<String, Long> counted) {
        return counted.keySet().stream().findFirst().orElse(null);
    }

    private static @Nullable String currencyOf(Quote quote) {
        return quote.offer().freight().map(Offer.Line::currency).orElse(null);
    }

    static BigDecimal amountOf(Quote quote) {
        return quote.offer().freight().map(Offer.Line::amount).orElse(BigDecimal.ZERO);
    }

    private static String chargeOf(Quote quote) {
        return quote.offer().freight().map(Offer.Line::charge).orElse("");
    }

    /// What counts, the oldest first.
    public List<Quote> sure() {
        return quotes.stream()
                .filter(quote -> !quote.doubtful())
                .sorted(Comparator.comparing(Quote::quotedAt).thenComparing(Quote::id))
                .toList();
    }

    /// All-in prices stand apart from those of the freight alone.
    public String lineOf(Quote quote, TradeWords words) {
        String carrier = quote.offer().carrier();
        String charge = chargeOf(quote);
        String name = carrier == null ? "–" : words.carrierName(carrier);
        return charge.equals("O/F") ? name : name + " " + charge;
    }

    /// For each direction with a quote in the last 30 days.
    public List<Range> ranges(Instant now) {
        List<Range> ranges = new ArrayList<>();
        for (QuoteDirection direction : List.of(QuoteDirection.SOLD, QuoteDirection.BOUGHT)) {
            List<BigDecimal> amounts = sure().stream()
                    .filter(quote -> quote.direction() == direction)
                    .filter(quote -> quote.quotedAt().isAfter(now.minus(MONTH)))
                    .map(LaneHistory::amountOf)
                    .sorted()
                    .toList();
            if (!amounts.isEmpty()) {
                ranges.add(new Range(
                        direction.key(), amounts.size(), amounts.getFirst(), median(amounts), amounts.getLast()));
            }
        }
        return ranges;
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }

    /// Each sold price beside the latest bought one before it of the same carrier and charge; the latest first.
    public List<Margin> margins() {
        List<Margin> margins = new ArrayList<>();
        Map<String, Quote> bought = new LinkedHashMap<>();
        for (Quote quote : sure()) {
            // Of a region, the ports of one price are not those of another.
            String key = String.join(
                    "|",
                    quote.offer().carrier(),
                    chargeOf(quote),
                    quote.offer().pol(),
                    quote.offer().pod());
            if (quote.direction() == QuoteDirection.BOUGHT) {
                bought.put(key, quote);
            } else if (quote.offer().carrier() != null && bought.containsKey(key)) {
                Quote buy = Objects.requireNonNull(bought.get(key));
                if (Duration.between(buy.quotedAt(), quote.quotedAt()).compareTo(COMPARABLE) <= 0) {
                    margins.add(margin(quote, buy));
                }
            }
        }
        return margins.reversed();
    }

    private static Margin margin(Quote sold, Quote bought) {
        BigDecimal amount = amountOf(sold).subtract(amountOf(bought));
        BigDecimal percent = amountOf(sold).signum() == 0
                ? BigDecimal.ZERO
                : amount.multiply(BigDecimal.valueOf(100))
                        .divide(amountOf(sold), MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP);
        return new Margin(sold, bought, amount, percent);
    }

    /// Currencies of this lane and container that are left out.
    public List<String> otherCurrencies() {
        return currencies.keySet().stream().filter(one -> !one.equals(currency)).toList();
    }
}
