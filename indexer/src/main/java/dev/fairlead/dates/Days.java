package dev.fairlead.dates;

import dev.fairlead.mentions.Scan;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and periods as they are written in one piece, in folded text.
final class Days {

    /// @param first beginning of a period, null for a single day
    /// @param sure written so that it can be nothing else
    record Read(@Nullable LocalDate first, LocalDate last, int end, boolean sure) {}

    private Days() {}

    /// The day or period that begins exactly here.
    static @Nullable Read at(String text, int start, LocalDate sent) {
        if (!DaySigns.at(text, start)) {
            return null;
        }
        char c = text.charAt(start);
        try {
            if (Scan.isDigit(c)) {
                return new FigureDays(text, start, sent).ofDigits();
            }
            return Scan.isLetter(c)
                    ? new WordDays(text, start, sent).ofLetters()
                    : new ChineseDays(text, start, sent).ofChinese();
        } catch (DateTimeException e) {
            // The thirtieth of February and the like: no day at all.
            return null;
        }
    }
}
