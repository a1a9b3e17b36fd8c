package dev.fairlead.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A mail that quotes others, in its zones.
final class QuotingMail {

    /// The mail that quotes: Saturday 21 November 2026, 09:00 in China.
    private static final OuterDate OUTER = new OuterDate(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.ofHours(8));

    private QuotingMail() {}

    static List<Passage> zones(String body) {
        return Zones.of(body, OUTER);
    }

    /// `⏎` is a line end, `~` a quotation mark.
    static String lines(String text) {
        return text.replace('⏎', '\n').replace('~', '"');
    }
}
