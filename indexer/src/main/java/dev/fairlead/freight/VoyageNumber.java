package dev.fairlead.freight;

import java.util.Locale;
import java.util.Optional;

/// A carrier's number of a voyage: `074S`, `FE646W`, `82/E`, `0INLRW1MA`, `0794-074S`.
///
/// @param value capitals, digits and at most one dash or slash, 2 to 12 characters with at least one digit
public record VoyageNumber(String value) {

    private static final int LONGEST = 17;

    public VoyageNumber {
        if (!isWritten(value)) {
            throw InvalidValue.of("a voyage number", value, "2 to 10 letters and digits with at least one digit");
        }
    }

    /// Reads a number in capitals or not; a part behind a dash stays.
    public static Optional<VoyageNumber> parse(String text) {
        String capitals = text.length() > LONGEST ? "" : text.toUpperCase(Locale.ROOT);
        return isWritten(capitals) ? Optional.of(new VoyageNumber(capitals)) : Optional.empty();
    }

    private static boolean isWritten(String text) {
        int end = Codes.end(text, 0);
        int rest = Codes.end(text, end + 1) - end - 1;
        boolean whole = end == text.length()
                || end + 1 + rest == text.length()
                        && (text.charAt(end) == '-' && rest >= 2 && rest <= 6
                                || text.charAt(end) == '/' && rest >= 1 && rest <= 2);
        return end >= 2 && end <= 10 && whole && Codes.digits(text) > 0;
    }

    /// So typical that it needs no word beside it when it stands behind a ship's name: three to five digits and
    /// a compass letter, the same with a service code before them, a compass letter and three digits, MSC's two
    /// letters, three digits and a letter, CMA CGM's nine characters.
    public boolean isUnmistakable() {
        int dash = value.indexOf('-');
        boolean coded = dash >= 3 && dash <= 5 && Codes.areDigits(value, 0, dash);
        return dash < 0 ? isTypical(value) : coded && isTypical(value.substring(dash + 1));
    }

    private static boolean isTypical(String number) {
        int length = number.length();
        char first = number.charAt(0);
        char last = number.charAt(length - 1);
        int letters = 0;
        while (letters < length && Codes.isLetter(number.charAt(letters))) {
            letters++;
        }
        int digits = length - 1 - letters;
        boolean figures = digits >= 3 && Codes.areDigits(number, letters, length - 1);
        return letters <= 3 && digits <= 5 && figures && "NEWSR".indexOf(last) >= 0
                || letters == 2 && digits == 3 && figures && Codes.isLetter(last)
                || length == 4 && "NEWS".indexOf(first) >= 0 && Codes.areDigits(number, 1, 4)
                || length == 9 && Codes.isDigit(first) && Codes.end(number, 0) == 9 && number.endsWith("MA");
    }

    @Override
    public String toString() {
        return value;
    }
}
