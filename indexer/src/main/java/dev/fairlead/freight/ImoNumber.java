package dev.fairlead.freight;

import java.util.Optional;

/// IMO number of a ship: seven digits, the last one a check digit. Stays with the hull through all changes of name.
public record ImoNumber(String value) {

    public ImoNumber {
        if (!isValid(value)) {
            throw InvalidValue.of("an IMO number", value, "seven digits of which the last is the check digit");
        }
    }

    /// Reads a number as people write it: `IMO 9811000`.
    public static Optional<ImoNumber> parse(String text) {
        String compact = Codes.compact(text);
        String digits = compact.startsWith("IMO") ? compact.substring(3) : compact;
        return isValid(digits) ? Optional.of(new ImoNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (digits.length() != 7 || !Codes.areDigits(digits, 0, 7) || digits.charAt(0) == '0') {
            return false;
        }
        // IMO resolution A.1117(30): the first six digits weighted 7 to 2; the last digit of the sum is the seventh
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
