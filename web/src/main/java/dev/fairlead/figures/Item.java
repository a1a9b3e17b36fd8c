package dev.fairlead.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that a figure counts, known by the mail it came from.
///
/// @param rep to whom it counts, and `day` in that rep's zone
/// @param mailId 0 for a quote that came from no mail
/// @param customerId 0 for none
/// @param key what makes it different from others where different things are counted; the quote it stands for;
/// otherwise empty
/// @param value minutes, or 1 of a share; otherwise 0
public record Item(Metric metric, String rep, LocalDate day, long mailId, long customerId, String key, int value) {

    private static final String QUOTE = "quote ";

    /// Figures are frozen in such lines; neither part holds a tab or a line break.
    public Item {
        if (key.indexOf('\t') >= 0 || key.indexOf('\n') >= 0) {
            key = key.replace('\t', ' ').replace('\n', ' ');
        }
    }

    /// Key of what stands for a quote.
    public static String ofQuote(long quoteId) {
        return QUOTE + quoteId;
    }

    /// The quote behind it, null where it stands for none.
    public static @Nullable Long quoteIn(String key) {
        return key.startsWith(QUOTE) ? Long.valueOf(key.substring(QUOTE.length())) : null;
    }

    public Item with(String other) {
        return new Item(metric, rep, day, mailId, customerId, other, value);
    }
}
