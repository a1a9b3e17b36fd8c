package dev.fairlead.freight;

import java.util.Optional;

/// Number of a freight container: owner code, category, serial and check digit, without blanks.
///
/// @param value eleven characters, `CSQU3054383`
public record ContainerNumber(String value) {

    public ContainerNumber {
        if (!hasShape(value) || value.charAt(10) - '0' != checkDigit(value)) {
            throw InvalidValue.of(
                    "a container number",
                    value,
                    "four letters (the fourth U, J or Z), six digits and their check digit");
        }
    }

    /// Reads a number as people write it: `csqu 305438-3`.
    public static Optional<ContainerNumber> parse(String text) {
        String compact = Codes.compact(text);
        return hasShape(compact) && compact.charAt(10) - '0' == checkDigit(compact)
                ? Optional.of(new ContainerNumber(compact))
                : Optional.empty();
    }

    /// Four letters of which the fourth is a category, and seven digits; says nothing of the check digit.
    public static boolean hasShape(String compact) {
        return compact.length() == 11
                && Codes.areLetters(compact, 0, 4)
                && "UJZ".indexOf(compact.charAt(3)) >= 0
                && Codes.areDigits(compact, 4, 11);
    }

    /// Owner and category, the first four letters.
    public String prefix() {
        return value.substring(0, 4);
    }

    /// The digit that belongs behind the first ten characters.
    static int checkDigit(String compact) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += valueOf(compact.charAt(i)) << i;
        }
        // ISO 6346: weighted sum modulo 11, a remainder of 10 is written 0
        return sum % 11 % 10;
    }

    private static int valueOf(char c) {
        if (Codes.isDigit(c)) {
            return c - '0';
        }
        // ISO 6346: A is 10; the multiples of 11 (before B, L and V) are left out
        return c - 'A' + 10 + (c >= 'B' ? 1 : 0) + (c >= 'L' ? 1 : 0) + (c >= 'V' ? 1 : 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
