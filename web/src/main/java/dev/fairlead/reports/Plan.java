package dev.fairlead.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who gets which report by mail, and when.
///
/// @param id 0 before it is stored
/// @param reader user name
/// @param language `en` or `zh`
/// @param day of the week after the period, Monday being 1; of months and quarters of the month after it
/// @param since when it was made, changed or begun again: what was due before is not sent
/// @param stoppedAt null while it goes on
/// @param madeBy user name of who made it, often the reader
record Plan(
        long id,
        String reader,
        Scope scope,
        Rhythm rhythm,
        String language,
        int day,
        Format format,
        Instant since,
        @Nullable Instant stoppedAt,
        String madeBy) {

    /// In the reader's morning.
    static final LocalTime AT = LocalTime.of(7, 0);

    enum Format {
        PDF,
        XLSX,
        BOTH;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Format of(String key) {
            return Arrays.stream(values())
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElse(PDF);
        }
    }

    Plan {
        if (day < 1 || day > rhythm.days()) {
            throw InvalidReport.day(day, rhythm.days());
        }
        language = language.equals("zh") ? "zh" : "en";
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// The period whose report was due last, by the reader's clock.
    Subject last(Instant now, ZoneId zone) {
        LocalDate start = rhythm.plus(rhythm.startOf(now.atZone(zone).toLocalDate()), -1);
        return isPast(start, now, zone) ? about(start) : about(rhythm.plus(start, -1));
    }

    private boolean isPast(LocalDate start, Instant now, ZoneId zone) {
        return !dueAt(start, zone).isAfter(now);
    }

    private Subject about(LocalDate start) {
        return new Subject(scope, rhythm, start);
    }

    Instant dueAt(LocalDate start, ZoneId zone) {
        return rhythm.plus(start, 1).plusDays(day - 1L).atTime(AT).atZone(zone).toInstant();
    }

    /// The next day on which one will be due.
    LocalDate next(Instant now, ZoneId zone) {
        LocalDate start = rhythm.plus(last(now, zone).start(), 1);
        return dueAt(start, zone).atZone(zone).toLocalDate();
    }
}
