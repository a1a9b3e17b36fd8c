package dev.fairlead.freight;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A carrier's number of a voyage: `074S`, `FE646W`, `82/E`, `0INLRW1MA`, `0794-074S`.
///
/// @param value capitals, digits and at most one dash or slash, 2 to 12 characters with at least one digit
public record VoyageNumber(String value) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?=.*[0-9])[0-9A-Z]{2,10}(?:-[0-9A-Z]{2,6}|/[0-9A-Z]{1,2})?");

    // Numbers that need no label behind a ship's name: three to five digits and a compass letter, the same with a
    // service code before them, a compass letter and three digits, MSC's two letters, three digits and a letter,
    // CMA CGM's nine characters.
    private static final Pattern UNMISTAKABLE = Pattern.compile(
            "(?:[0-9]{3,5}-)?(?:[A-Z]{0,3}[0-9]{3,5}[NEWSR]|[NEWS][0-9]{3}|[A-Z]{2}[0-9]{3}[A-Z]|[0-9][A-Z0-9]{6}MA)");

    public VoyageNumber {
        if (value.length() > 17 || !WRITTEN.matcher(value).matches()) {
            throw InvalidValue.of("voyage number", value, "2 to 10 letters and digits with at least one digit");
        }
    }

    /// Reads a number in capitals or not; a part behind a dash stays.
    public static Optional<VoyageNumber> parse(String text) {
        String capitals = text.length() > 17 ? "" : text.toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(capitals).matches() ? Optional.of(new VoyageNumber(capitals)) : Optional.empty();
    }

    /// So typical that it needs no word beside it when it stands behind a ship's name.
    public boolean isUnmistakable() {
        return UNMISTAKABLE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
