package dev.fairlead.quotes;

import dev.fairlead.frame.Amounts;
import dev.fairlead.quotes.LaneConversion.Converted;
import java.math.BigDecimal;
import java.time.Instant;
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

    LanePoints(JsonMapper json, TradeWords words, Locale language) {
        this.json = json;
        this.words = words;
        this.language = language;
    }

    /// @param line what is joined by a line: a carrier, and its charge where that is no ocean freight
    /// @param who customer or other side, ports, and from which currency it was converted
    /// @param mail to be opened by a click, or else `quote`
    record Point(
            String line,
            String direction,
            Instant at,
            BigDecimal amount,
            String who,
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
        return new Point(
                history.lineOf(quote, words),
                quote.direction().key(),
                quote.quotedAt(),
                LaneHistory.amountOf(quote),
                converted == null ? who : who + rate(converted),
                quote.origin().mailId(),
                quote.id());
    }

    private String rate(Converted converted) {
        return " · %s %s × %s (%s)"
                .formatted(
                        converted.rate().from(),
                        Amounts.of(LaneHistory.amountOf(converted.quote()), language),
                        converted.plainRate(),
                        converted.rate().day());
    }
}
