package dev.fairlead.freight;

import java.util.Optional;

/// Number of a bill of lading, of a carrier or of a forwarder's house bill. No standard and no check digit.
///
/// @param value capitals and digits, 5 to 20 of them, at least three digits
public record BillOfLading(String value) {

    public BillOfLading {
        if (!isPlausible(value)) {
            throw InvalidValue.of(
                    "a bill of lading", value, "5 to 20 letters and digits, at least three of them digits");
        }
    }

    /// Reads a number as people write it, blanks and dashes dropped.
    public static Optional<BillOfLading> parse(String text) {
        String compact = Codes.compact(text);
        return isPlausible(compact) ? Optional.of(new BillOfLading(compact)) : Optional.empty();
    }

    private static boolean isPlausible(String value) {
        return value.length() >= 5
                && value.length() <= 20
                && Codes.digits(value) >= 3
                && Codes.end(value, 0) == value.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
