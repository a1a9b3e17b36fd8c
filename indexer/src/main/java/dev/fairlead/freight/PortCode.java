package dev.fairlead.freight;

import java.util.Optional;

/// UN/LOCODE of a port: two letters of the country and three of the place, `CNSHA`.
public record PortCode(String value) {

    public PortCode {
        if (!hasShape(value)) {
            throw InvalidValue.of("a port code", value, "five characters such as CNSHA (UN/LOCODE)");
        }
    }

    /// Reads a code as people write it: `cn sha`.
    public static Optional<PortCode> parse(String text) {
        String compact = Codes.compact(text);
        return hasShape(compact) ? Optional.of(new PortCode(compact)) : Optional.empty();
    }

    /// ISO 3166 code of the country.
    public String country() {
        return value.substring(0, 2);
    }

    private static boolean hasShape(String value) {
        // UNECE Recommendation 16: letters, in the last three places also 2 to 9
        if (value.length() != 5 || !Codes.areLetters(value, 0, 2)) {
            return false;
        }
        for (int i = 2; i < 5; i++) {
            char c = value.charAt(i);
            if (!Codes.isLetter(c) && (c < '2' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
