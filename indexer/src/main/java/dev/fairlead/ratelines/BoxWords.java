package dev.fairlead.ratelines;

import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Kinds of containers where only a length or only a kind is written: `40' reefer`, `/HQ`, `per 20/40`.
public final class BoxWords {

    private BoxWords() {}

    /// A length alone takes its kind from the word behind it.
    static RateToken continued(String text, String type, int start, int end) {
        if (!type.endsWith("GP")) {
            return RateToken.of(Kind.BOX, type, start, end);
        }
        int at = Scan.skip(text, end, " '-");
        int wordEnd = at;
        while (wordEnd < text.length() && Scan.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String kind = kind(text, at, wordEnd);
        return kind == null
                ? RateToken.of(Kind.BOX, type, start, end)
                : RateToken.of(Kind.BOX, withKind(type.substring(0, 2), kind), start, Math.max(end, wordEnd));
    }

    private static @Nullable String kind(String text, int from, int to) {
        if (text.startsWith("冷", from) || text.startsWith("冻", from)) {
            return "RF";
        }
        return switch (text.substring(from, to)) {
            case "REEFER", "REEFERS", "RF", "RE", "RH" -> "RF";
            case "HC", "HQ", "HIGH", "HIGHCUBE", "H" -> "HQ";
            case "OT", "OPENTOP" -> "OT";
            case "FR", "FLATRACK" -> "FR";
            case "NOR" -> "NOR";
            case "TANK", "TK" -> "TK";
            default -> null;
        };
    }

    private static String withKind(String feet, String kind) {
        return feet.equals("40") && kind.equals("RF")
                ? "40RH"
                : feet.equals("20") && kind.equals("HQ") ? "20GP" : feet + kind;
    }

    /// `40 feet`, `20 foot`
    static RateToken inFeet(String text, RateToken size) {
        int at = Scan.skip(text, size.end(), " -");
        boolean feet = text.startsWith("FEET", at)
                || text.startsWith("FOOT", at)
                || text.startsWith("FT", at) && Scan.endsWord(text, at + 2);
        int end = at + (text.startsWith("FT", at) ? 2 : 4);
        String type = size.number().intValue() == 45 ? "45HQ" : size.number().intValue() + "GP";
        return feet ? continued(text, type, size.start(), end) : size;
    }

    /// `RH40`, `HC40`, `GP20`: the kind in front of the length.
    static @Nullable RateToken reversed(String text, int start, int limit) {
        int end = start + 4;
        if (end > limit
                || !Scan.isDigit(text.charAt(start + 2))
                || !Scan.startsWord(text, start)
                || !Scan.endsWord(text, end)) {
            return null;
        }
        String feet = text.substring(start + 2, end);
        String kind = kind(text, start, start + 2);
        boolean dry = List.of("GP", "DC", "DV", "ST", "SD").contains(text.substring(start, start + 2));
        boolean size = feet.equals("20") || feet.equals("40") || feet.equals("45");
        return !size || kind == null && !dry
                ? null
                : RateToken.of(
                        Kind.BOX,
                        dry ? feet + "GP" : withKind(feet, java.util.Objects.requireNonNull(kind)),
                        start,
                        end);
    }

    /// What a token in the place of a unit stands for: `40HQ`, `HQ`, `GP`, `20`; null when it is no box.
    public static @Nullable String unitBox(RateToken token) {
        if (token.is(Kind.BOX)) {
            return token.value();
        }
        if (token.is(Kind.NUMBER) && token.isSize()) {
            return token.number().intValue() == 45 ? "45HQ" : token.number().intValue() + "GP";
        }
        if (!token.is(Kind.OTHER)) {
            return null;
        }
        return switch (token.value()) {
            case "HQ", "HC", "H" -> "40HQ";
            case "GP", "DC", "DV", "ST" -> "20GP";
            case "NOR" -> "40NOR";
            case "RF", "RH" -> "40RH";
            default -> null;
        };
    }
}
