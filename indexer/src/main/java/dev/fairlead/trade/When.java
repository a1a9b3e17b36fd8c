package dev.fairlead.trade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day or a time as its source knows it: `2026-12-01`, `2026-12-01T14:00` by the clock of the place, or
/// `2026-12-01T14:00+08:00`.
public record When(String value) {

    static final String EXPECTED = "a day or time such as 2026-12-01, 2026-12-01T14:00 or 2026-12-01T14:00+08:00";

    private static final int DAY = 10;
    private static final Pattern SHAPE =
            Pattern.compile("(?:19[789]|2[01]\\d)\\d-\\d\\d-\\d\\d(?:T[0-9:.]{5,20}(?:Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d\\d:\\d\\d)$");

    public When {
        value = required(value);
    }

    private static String required(String text) {
        return canonical(text).orElseThrow(() -> InvalidRecord.at("", text, EXPECTED));
    }

    public static Optional<When> parse(String text) {
        return canonical(text).map(When::new);
    }

    private static Optional<String> canonical(String text) {
        String written = text.strip().replace(' ', 'T');
        if (!SHAPE.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(written(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String written(String text) {
        if (text.length() == DAY) {
            return LocalDate.parse(text).toString();
        }
        return ZONE.matcher(text).find()
                ? OffsetDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS).toString()
                : LocalDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
