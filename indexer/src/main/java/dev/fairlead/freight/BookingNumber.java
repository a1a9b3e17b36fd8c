package dev.fairlead.freight;

import java.util.Optional;

/// A carrier's number of a booking; the carriers' shapes differ, all have at least four digits.
///
/// @param value capitals and digits, 6 to 20 of them
public record BookingNumber(String value) {

    public BookingNumber {
        if (!isPlausible(value)) {
            throw InvalidValue.of(
                    "a booking number", value, "6 to 20 letters and digits, at least four of them digits");
        }
    }

    /// Reads a number as people write it, blanks and dashes dropped.
    public static Optional<BookingNumber> parse(String text) {
        String compact = Codes.compact(text);
        return isPlausible(compact) ? Optional.of(new BookingNumber(compact)) : Optional.empty();
    }

    private static boolean isPlausible(String value) {
        return value.length() >= 6
                && value.length() <= 20
                && Codes.digits(value) >= 4
                && Codes.end(value, 0) == value.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
