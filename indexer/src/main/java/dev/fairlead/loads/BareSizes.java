package dev.fairlead.loads;

import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import org.jspecify.annotations.Nullable;

/// Kinds of containers of which only the length is written.
public final class BareSizes {

    private BareSizes() {}

    /// Bare lengths behind a count or in a row: `05x20`, `39 X 40'`, `20/40/HQ`.
    static void read(Sheet sheet) {
        String text = sheet.text();
        CodeRuns codes = sheet.codes();
        for (int code = 0; code < codes.count(); code++) {
            int end = Math.min(codes.end(code), text.length() - 1);
            for (int i = codes.start(code); i < end; i++) {
                readAt(sheet, i);
            }
        }
    }

    private static void readAt(Sheet sheet, int at) {
        String text = sheet.text();
        String type = bareType(text, at);
        if (type != null && sheet.isFree(at, at + 2)) {
            if (isRow(text, at)) {
                readRow(sheet, at);
            } else if (isCounted(text, at) || isPriced(text, at) || isLabel(text, at)) {
                EquipmentReader.note(sheet, type, at, at + 2);
            }
        }
    }

    public static @Nullable String bareType(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        if (first == '2' && second == '0' || first == '4' && second == '0') {
            return Scan.endsWord(text, at + 2) ? first + "0GP" : null;
        }
        return first == '4' && second == '5' && Scan.endsWord(text, at + 2) ? "45HQ" : null;
    }

    static boolean isCounted(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        if (i < 1 || text.charAt(i) != 'X' && text.charAt(i) != '*') {
            return false;
        }
        i--;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        boolean decimals = at + 3 < text.length() && text.charAt(at + 2) == '.' && Scan.isDigit(text.charAt(at + 3));
        return Scan.isDigit(text.charAt(i)) && !decimals && !isMeasured(text, at + 2);
    }

    /// `1 x 20 l`, `2 x 40 cm`, `20 x 20 x 30`: a measure, no box.
    private static boolean isMeasured(String text, int end) {
        int start = Scan.skip(text, end, " ");
        if (start < text.length() && "X*".indexOf(text.charAt(start)) >= 0) {
            int next = Scan.skip(text, start + 1, " ");
            return next < text.length() && Scan.isDigit(text.charAt(next));
        }
        return switch (text.substring(start, Months.letters(text, start))) {
            case "CM",
                    "MM",
                    "M",
                    "L",
                    "LTR",
                    "ML",
                    "G",
                    "GR",
                    "KG",
                    "KGS",
                    "LBS",
                    "IN",
                    "INCH",
                    "INCHES",
                    "KM",
                    "MIN",
                    "MINS",
                    "PCS",
                    "W",
                    "V",
                    "MB",
                    "GB",
                    "MG",
                    "PAGES",
                    "TIMES" -> true;
            default -> false;
        };
    }

    /// Somewhere in the text boxes are counted by their bare length: `2x20`.
    public static boolean isCountedAnywhere(String text) {
        for (int at = 2; at + 1 < text.length(); at++) {
            if (text.charAt(at + 1) == '0' && bareType(text, at) != null && isCounted(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// `USD 110/20`: dollars a box of twenty feet.
    private static boolean isPriced(String text, int at) {
        if (text.startsWith("PER ", at - 4)) {
            return true;
        }
        int slash = at > 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '/' ? at - 2 : at - 1;
        if (slash < 1 || text.charAt(slash) != '/') {
            return false;
        }
        int digit = slash > 1 && text.charAt(slash - 1) == ' ' ? slash - 2 : slash - 1;
        while (slash > 1
                && text.charAt(slash) == '/'
                && digit > 0
                && (Scan.isDigit(text.charAt(digit)) || text.charAt(digit) == ',')) {
            digit--;
        }
        int currency = digit + 1 - (digit > 0 && text.charAt(digit) == ' ' ? 1 : 0);
        return digit < slash - 1
                && at - digit < 12
                && (currency >= 3 && text.startsWith("USD", currency - 3)
                        || currency >= 3 && text.startsWith("INR", currency - 3)
                        || currency >= 3 && text.startsWith("EUR", currency - 3)
                        || currency >= 1 && text.charAt(currency - 1) == '$');
    }

    /// `20/40`, `20/40/HQ`, `20/40HC`: the lengths that stand in a row, the last perhaps with its kind.
    private static void readRow(Sheet sheet, int start) {
        String text = sheet.text();
        EquipmentReader.note(sheet, "20GP", start, start + 2);
        int at = start + 2;
        char sign = sign(text, at);
        while (at + 1 < text.length() && sign(text, at) == sign && sign != ' ') {
            int next = Scan.skip(text, Scan.skip(text, at, " ") + 1, " ");
            // 20-40-HQ: the forty is a kind of its own
            boolean parted = sign == '-' && typeInRow(text.substring(next, Scan.codeEnd(text, next))) != null;
            BoxGrammar box = parted ? null : BoxGrammar.at(text, next);
            int end = box != null ? box.end() : Scan.codeEnd(text, next);
            String type = box != null ? box.type() : typeInRow(text.substring(next, end));
            if (type == null) {
                return;
            }
            if (sheet.isFree(next, end)) {
                EquipmentReader.note(sheet, type, next, end);
            }
            at = end;
        }
    }

    /// `20: 800 / 40: 1.250 EUR`: a length, and behind a colon its price.
    public static boolean isLabel(String text, int at) {
        int sign = Scan.skip(text, at + 2, " ");
        boolean colon = sign + 1 < text.length()
                && (text.charAt(sign) == ':'
                        || sign > at + 2 && "-=".indexOf(text.charAt(sign)) >= 0 && isFirst(text, at))
                && text.charAt(sign + 1) == ' ';
        boolean begins = at == 0 || "\n:/,;|( ".indexOf(text.charAt(at - 1)) >= 0 && !isBehindFigure(text, at);
        int figure = colon && begins ? Scan.skip(text, sign + 1, " $€") : text.length();
        int digits = figure < text.length() && text.startsWith("USD ", figure) ? figure + 4 : figure;
        int end = Scan.digitsEnd(text, digits);
        boolean thousands = end - digits <= 2 && end + 3 < text.length() && ".,".indexOf(text.charAt(end)) >= 0;
        return end > digits && (end - digits >= 3 || thousands && Scan.digitsEnd(text, end + 1) == end + 4);
    }

    /// `20 - 1350`: the first of its line.
    private static boolean isFirst(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isBehindFigure(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && (Scan.isDigit(text.charAt(i)) || text.charAt(i) == '$');
    }

    /// `/` or `-` behind a length, perhaps with blanks around a slash; a blank for everything else.
    private static char sign(String text, int at) {
        int sign = Scan.skip(text, at, " ");
        char c = sign < text.length() ? text.charAt(sign) : ' ';
        return c == '/' || c == '-' && sign == at ? c : ' ';
    }

    /// `20-40-HQ`, `20 / 40HC`: the last names its kind, so that nothing else can be meant.
    private static boolean isRowOfKinds(String text, int start) {
        char sign = text.startsWith("20", start) && Scan.startsWord(text, start) ? sign(text, start + 2) : ' ';
        int at = start + 2;
        for (int i = 0; i < 3 && sign != ' ' && sign(text, at) == sign; i++) {
            int next = Scan.skip(text, Scan.skip(text, at, " ") + 1, " ");
            int end = Scan.codeEnd(text, next);
            String written = text.substring(next, end);
            if (written.equals("HQ") || written.equals("HC") || written.equals("40HQ") || written.equals("40HC")) {
                return true;
            }
            if (!written.equals("40")) {
                return false;
            }
            at = end;
        }
        return false;
    }

    private static @Nullable String typeInRow(String written) {
        return switch (written) {
            case "HQ", "HC", "H" -> "40HQ";
            case "40" -> "40GP";
            case "45" -> "45HQ";
            default -> null;
        };
    }

    /// `20/40`, `20/40HC`, and no `20/40.5`.
    private static boolean isRow(String text, int at) {
        if (isRowOfKinds(text, at)) {
            return true;
        }
        if (!text.startsWith("20/4", at) || at + 5 > text.length() || !Scan.startsWord(text, at)) {
            return false;
        }
        boolean bare = Scan.endsWord(text, at + 5) && (text.charAt(at + 4) == '0' || text.charAt(at + 4) == '5');
        boolean decimals =
                at + 6 < text.length() && ".,".indexOf(text.charAt(at + 5)) >= 0 && Scan.isDigit(text.charAt(at + 6));
        return bare && !decimals || BoxGrammar.at(text, at + 3) != null;
    }
}
