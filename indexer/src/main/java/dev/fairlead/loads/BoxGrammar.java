package dev.fairlead.loads;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import org.jspecify.annotations.Nullable;

/// Kinds of containers by the way they are written, so that not each spelling needs a line in the vocabulary.
///
/// ```
/// box    = length [ feet ] { kind } | iso
/// length = 20 | 40 | 45 | TWENTY | FORTY | FORTY FIVE ; feet = ' | FT | FEET | FOOT | FOOTER | 尺 | 呎 | 英尺
/// kind   = HC | HIGH CUBE | 9'6 | DRY | GP | REEFER | NOR | OPEN TOP | FLAT RACK | TANK | …
/// iso    = ( 2 | 4 | L ) ( 0 | 2 | 5 ) ( G | V | R | U | P | T | K ) ( digit | letter )
/// ```
/// The codes are those of ISO 6346, of types and of their groups: `45R1`, `45RT`. A length alone is no box, and a
/// length in words needs a foot or a kind behind it.
///
/// @param type 40HQ, 20OT and the like
/// @param end offset behind it
public record BoxGrammar(String type, int end) {

    private static final int MOST_KINDS = 3;
    private static final int MOST_WORDS = 3;

    private static final String[] LENGTHS = {"20", "40", "45", "TWENTY", "FORTY-FIVE", "FORTY FIVE", "FORTY"};
    private static final String[] FEET = {
        "'", "FT.", "FTS", "FT", "FEET", "FOOTERS", "FOOTER", "FOOT", "英尺", "尺", "呎", "´", "`"
    };

    /// The box that is written here, null when none is.
    public static @Nullable BoxGrammar at(String text, int start) {
        char c = text.charAt(start);
        if (!mayBegin(c) || !mayBeLength(text, start, c) || !Scan.startsWord(text, start)) {
            return null;
        }
        BoxGrammar iso = iso(text, start);
        if (iso != null) {
            return iso;
        }
        int end = lengthEnd(text, start);
        return end == 0 ? null : kindOf(text, start, end);
    }

    static boolean mayBegin(char c) {
        return c == '2' || c == '4' || c == 'L' || c == 'T' || c == 'F';
    }

    /// A quick look, for this is asked at each place of a text.
    private static boolean mayBeLength(String text, int start, char c) {
        return switch (c) {
            case 'T' -> text.startsWith("TWENTY", start);
            case 'F' -> text.startsWith("FORTY", start);
            default -> start + 2 < text.length() && "025".indexOf(text.charAt(start + 1)) >= 0;
        };
    }

    private static int lengthEnd(String text, int start) {
        for (String word : LENGTHS) {
            int end = start + word.length();
            if (text.startsWith(word, start) && (end == text.length() || isEnd(text, word, end))) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isEnd(String text, String word, int end) {
        char next = text.charAt(end);
        return Scan.isLetter(word.charAt(0)) ? !Scan.isLetter(next) : !Scan.isDigit(next);
    }

    private static @Nullable BoxGrammar kindOf(String text, int start, int lengthEnd) {
        int feetEnd = feetEnd(text, lengthEnd);
        int end = feetEnd;
        String kind = "";
        for (int i = 0; i < MOST_KINDS; i++) {
            Kind next = kindAt(text, end, feetEnd == lengthEnd, i == 0 && !isListed(text, start));
            if (next == null) {
                break;
            }
            kind = stronger(kind, next.code);
            end = next.end;
        }
        boolean spelled = Scan.isLetter(text.charAt(start));
        boolean counted = feetEnd > lengthEnd
                && !(text.startsWith("45", start) && text.charAt(lengthEnd) == '\'')
                && (!spelled || text.startsWith("FOOTER", lengthEnd + 1) || isContainer(text, feetEnd));
        return kind.isEmpty() && !counted ? null : of(text, start, kind, end);
    }

    private static boolean isContainer(String text, int from) {
        int at = Scan.skip(text, from, " ");
        return text.startsWith("CONTAINER", at) || text.startsWith("BOX", at) || text.startsWith("CNTR", at);
    }

    private static BoxGrammar of(String text, int start, String kind, int end) {
        boolean five = text.startsWith("45", start) || text.startsWith("FIVE", start + 6);
        String feet = five ? "45" : text.charAt(start) == '2' || text.charAt(start) == 'T' ? "20" : "40";
        return new BoxGrammar(type(feet, kind), end);
    }

    private static String type(String feet, String kind) {
        return switch (kind) {
            case "RF" -> feet.equals("20") ? "20RF" : feet + "RH";
            case "HQ" -> feet.equals("20") ? "20GP" : feet + "HQ";
            case "NOR" -> feet.equals("20") ? "20RF" : feet + "NOR";
            case "", "GP" -> feet.equals("45") ? "45HQ" : feet + "GP";
            default -> feet + kind;
        };
    }

    private static int feetEnd(String text, int from) {
        int at = Scan.skip(text, from, " -");
        if (at - from > 2) {
            return from;
        }
        for (String feet : FEET) {
            int end = at + feet.length();
            if (text.startsWith(feet, at)
                    && (!Scan.isLetter(feet.charAt(0)) || end >= text.length() || !Scan.isLetter(text.charAt(end)))) {
                return text.startsWith("'", end) ? end + 1 : end;
            }
        }
        return from;
    }

    private record Kind(String code, int end) {}

    /// In `20/40/HQ` the kind is one of its own.
    private static boolean isListed(String text, int start) {
        return start > 0 && "/&".indexOf(text.charAt(start - 1)) >= 0;
    }

    /// @param bare no word for feet stands between the length and the kind
    /// @param slash the kind may stand behind one: `40/HC`
    private static @Nullable Kind kindAt(String text, int from, boolean bare, boolean slash) {
        int at = Scan.skip(text, from, bare && slash ? " -/." : " -.");
        if (at - from > 2 || at >= text.length()) {
            return null;
        }
        if (text.startsWith("9'6", at) || text.startsWith("9.6", at) && text.startsWith("'", at + 3)) {
            return new Kind("HQ", Scan.skip(text, at + 3, "'\""));
        }
        int end = at;
        for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
            int next = Months.letters(text, words == 0 ? at : Scan.skip(text, end, " -"));
            if (next <= end) {
                break;
            }
            end = next;
        }
        while (end > at) {
            String code = code(text.substring(at, end).replace('-', ' '), bare);
            if (code != null) {
                return new Kind(code, end);
            }
            end = lastWordStart(text, at, end);
        }
        return null;
    }

    private static int lastWordStart(String text, int at, int end) {
        int i = end - 1;
        while (i > at && Scan.isLetter(text.charAt(i))) {
            i--;
        }
        while (i > at && " -".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static @Nullable String code(String words, boolean bare) {
        return switch (words) {
            case "HC",
                    "HQ",
                    "HCS",
                    "HQS",
                    "HIGH CUBE",
                    "HIGH CUBES",
                    "HIGHCUBE",
                    "HI CUBE",
                    "HICUBE",
                    "HIGH CUBED",
                    "HDRY",
                    "HIGH DRY",
                    "H DRY" -> "HQ";
            case "DRY", "GP", "DC", "DV", "STD", "STANDARD", "DRY VAN", "DRY CARGO", "GENERAL PURPOSE" -> "GP";
            case "ST", "SD" -> bare ? null : "GP";
            case "H", "HIGH" -> bare ? null : "HQ";
            case "RF", "RH", "RE", "REEFER", "REEFERS", "REEF", "RFR", "REFRIGERATED", "HREF", "HREEF", "HREEFER" ->
                "RF";
            case "NOR", "NORS", "NON OPERATING REEFER" -> "NOR";
            case "OT", "OPEN TOP", "OPEN TOPS", "OPENTOP", "OPENTOPS" -> "OT";
            case "FR", "FLAT RACK", "FLAT RACKS", "FLATRACK", "FLATRACKS", "FLAT" -> "FR";
            case "TK", "TANK", "TANKS", "ISO TANK", "ISOTANK", "TANKTAINER", "TANK CONTAINER" -> "TK";
            default -> null;
        };
    }

    /// `HC REEFER` is a reefer, `DRY HC` a high cube.
    private static String stronger(String one, String other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(String kind) {
        return switch (kind) {
            case "" -> 0;
            case "GP" -> 1;
            case "HQ" -> 2;
            case "RF" -> 3;
            default -> 4;
        };
    }

    private static boolean isGroup(String text, int start) {
        return text.charAt(start + 1) != '0'
                && switch (text.substring(start + 2, start + 4)) {
                    case "GP", "VH", "RE", "RT", "RS", "UT", "PF", "PC", "PL", "TN", "TD" -> true;
                    default -> false;
                };
    }

    /// `22G1`, `45R1`, `L5GP`.
    private static @Nullable BoxGrammar iso(String text, int start) {
        int end = start + 4;
        boolean shape = end <= text.length()
                && "24L".indexOf(text.charAt(start)) >= 0
                && "025".indexOf(text.charAt(start + 1)) >= 0
                && Scan.endsWord(text, end)
                && (Scan.isDigit(text.charAt(start + 3)) || isGroup(text, start));
        if (!shape) {
            return null;
        }
        char first = text.charAt(start);
        String feet = first == 'L' ? "45" : first + "0";
        boolean high = text.charAt(start + 1) == '5';
        String kind = switch (text.charAt(start + 2)) {
            case 'G', 'V' -> high ? "HQ" : "GP";
            case 'R' -> "RF";
            case 'U' -> "OT";
            case 'P' -> "FR";
            case 'T', 'K' -> "TK";
            default -> "";
        };
        return kind.isEmpty() ? null : new BoxGrammar(type(feet, kind), end);
    }
}
