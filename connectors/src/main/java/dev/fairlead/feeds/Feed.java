package dev.fairlead.feeds;

import dev.fairlead.trade.TradeKind;
import java.nio.charset.Charset;

/// What a route says of the records it brings.
///
/// @param source name of the system that they come from, the same for ever: `erp`
/// @param text how texts, bytes and files are read
/// @param byContent when the source knows no versions: then the time of arrival is one, and the same fields once more
///     are nothing new
/// @param letters the source by which the quarantine names what is refused
public record Feed(TradeKind kind, String source, Text text, boolean byContent, String letters) {

    /// Of a route, whose refused records are those of feeds.
    public Feed(TradeKind kind, String source, Text text, boolean byContent) {
        this(kind, source, text, byContent, RefusedRecords.SOURCE);
    }

    /// @param delimiter between the columns of CSV
    public record Text(FeedFormat format, Charset charset, char delimiter) {}
}
