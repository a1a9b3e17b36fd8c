package dev.fairlead.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every record checks of its fields.
final class Checks {

    static final int NAME = 200;
    static final int WORDS = 2000;
    static final int ID = 150;

    private static final int MOST = 500;
    private static final int DIGITS = 18;
    private static final int DECIMALS = 6;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private Checks() {}

    static String id(@Nullable String id) {
        return needed("id", id, ID);
    }

    static long version(long version) {
        if (version < 0) {
            throw InvalidRecord.at("version", Long.toString(version), "a number of 0 or more, or a time");
        }
        return version;
    }

    /// Jackson leaves null where nothing was given, whatever the component says.
    static <T> T needed(String field, @Nullable T value, String expected) {
        if (value == null) {
            throw InvalidRecord.missing(field, expected);
        }
        return value;
    }

    static String needed(String field, @Nullable String value, int longest) {
        String text = text(field, value, longest);
        if (text == null) {
            throw InvalidRecord.missing(field, "a text of 1 to %d characters".formatted(longest));
        }
        return text;
    }

    /// Blanks around it go; nothing but blanks is nothing.
    static @Nullable String text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            throw InvalidRecord.at(field, text, "a text of at most %d characters".formatted(longest));
        }
        return text;
    }

    static <T> List<T> list(String field, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST) {
            throw InvalidRecord.kind(field, values.size() + " values", "at most " + MOST);
        }
        for (int i = 0; i < values.size(); i++) {
            needed("%s[%d]".formatted(field, i), values.get(i), "a value");
        }
        return List.copyOf(values);
    }

    static List<String> texts(String field, @Nullable List<String> values) {
        return list(field, values).stream()
                .map(value -> needed(field, value, NAME))
                .distinct()
                .toList();
    }

    static BigDecimal amount(String field, @Nullable BigDecimal value) {
        BigDecimal given = needed(field, value, "an amount such as 1250.50");
        // The exponent first: 1E+999999999 must not be written out.
        boolean small = given.scale() >= -DIGITS && (long) given.precision() - given.scale() <= DIGITS;
        BigDecimal plain = small ? given.stripTrailingZeros() : given;
        if (!small || plain.scale() > DECIMALS) {
            throw InvalidRecord.at(
                    field,
                    given.toString(),
                    "an amount of at most %d digits and %d decimals".formatted(DIGITS, DECIMALS));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static @Nullable BigDecimal measure(String field, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0) {
            throw InvalidRecord.at(field, amount(field, value).toPlainString(), "0 or more");
        }
        return amount(field, value);
    }

    static @Nullable Integer count(String field, @Nullable Integer value, int most) {
        if (value != null && (value < 0 || value > most)) {
            throw InvalidRecord.at(field, value.toString(), "a number of 0 to %d".formatted(most));
        }
        return value;
    }

    static @Nullable LocalDate day(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw InvalidRecord.at(
                    field, day.toString(), "a day of the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    static void order(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw InvalidRecord.at(field, last.toString(), "a day not before " + first);
        }
    }
}
