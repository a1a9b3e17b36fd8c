package dev.fairlead.lanes;

import dev.fairlead.frame.Amounts;
import dev.fairlead.lanes.LaneConversion.Converted;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.TradeWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The points of a lane's chart, written for the page's script.
final class LanePoints {

    private static final String UNKNOWN = "?";

    private final JsonMapper json;
    private final TradeWords words;
    private final Locale language;
    private final DateTimeFormatter days;

    /// @param days as its readers write them, in their zone
    LanePoints(JsonMapper json, TradeWords words, Locale language, DateTimeFormatter days) {
        this.json = json;
        this.words = words;
        this.language = language;
        this.days = days;
    }

    /// @param line what is joined by a line: a carrier, and its charge where that is no ocean freight
    /// @param who customer or other side, ports, and from which currency it was converted
    /// @param said day and amount in words
    /// @param mail to be opened by a click, or else `quote`
    record Point(
            String line,
            String direction,
            Instant at,
            BigDecimal amount,
            String who,
            String said,
            @Nullable Long mail,
            long quote) {}

    /// The oldest first.
    String of(LaneHistory history, Map<Long, Converted> converted) {
        List<Point> points = history.sure().stream()
                .map(quote -> point(history, quote, converted.get(quote.id())))
                .toList();
        return json.writeValueAsString(points);
    }

    private Point point(LaneHistory history, Quote quote, @Nullable Converted converted) {
        String name = quote.customerName();
        String who = "%s · %s → %s"
                .formatted(
                        name == null ? quote.party() : name,
                        Objects.requireNonNullElse(quote.offer().pol(), UNKNOWN),
                        Objects.requireNonNullElse(quote.offer().pod(), UNKNOWN));
        BigDecimal amount = LaneHistory.amountOf(quote);
        return new Point(
                history.lineOf(quote, words),
                quote.direction().key(),
                quote.quotedAt(),
                amount,
                converted == null ? who : who + rate(converted),
                days.format(quote.quotedAt()) + " · " + Amounts.of(amount, language),
                quote.origin().mailId(),
                quote.id());
    }

    private String rate(Converted converted) {
        return " · %s %s × %s (%s)"
                .formatted(
                        converted.rate().from(),
                        Amounts.of(LaneHistory.amountOf(converted.quote()), language),
                        converted.plainRate(),
                        days.format(converted.rate().day()));
    }
}
