package dev.fairlead.recognition;

import org.jspecify.annotations.Nullable;

/// Kinds of containers of which only the length is written.
final class BareSizes {

    private BareSizes() {}

    /// Bare lengths behind a count or in a row: `05x20`, `39 X 40'`, `20/40/HQ`.
    static void read(Sheet sheet) {
        String text = sheet.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            String type = bareType(text, i);
            if (type != null && sheet.isFree(i, i + 2)) {
                if (text.startsWith("20/40", i) && Scan.startsWord(text, i) && Scan.endsWord(text, i + 5)) {
                    readRow(sheet, i);
                } else if (isCounted(text, i) || isPriced(text, i)) {
                    EquipmentReader.note(sheet, type, i, i + 2);
                }
            }
        }
    }

    static @Nullable String bareType(String text, int at) {
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
    static boolean isCountedAnywhere(String text) {
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
        int digit = at - 2;
        while (at > 1
                && text.charAt(at - 1) == '/'
                && digit > 0
                && (Scan.isDigit(text.charAt(digit)) || text.charAt(digit) == ',')) {
            digit--;
        }
        int currency = digit + 1 - (digit > 0 && text.charAt(digit) == ' ' ? 1 : 0);
        return digit < at - 2
                && at - digit < 10
                && (currency >= 3 && text.startsWith("USD", currency - 3)
                        || currency >= 3 && text.startsWith("INR", currency - 3)
                        || currency >= 3 && text.startsWith("EUR", currency - 3)
                        || currency >= 1 && text.charAt(currency - 1) == '$');
    }

    private static void readRow(Sheet sheet, int start) {
        EquipmentReader.note(sheet, "20GP", start, start + 2);
        EquipmentReader.note(sheet, "40GP", start + 3, start + 5);
        int end = Scan.codeEnd(sheet.text(), Math.min(sheet.text().length(), start + 6));
        if (start + 5 < sheet.text().length() && sheet.text().charAt(start + 5) == '/') {
            String third = sheet.slice(start + 6, end);
            if (third.equals("HQ") || third.equals("HC") || third.equals("H")) {
                EquipmentReader.note(sheet, "40HQ", start + 6, end);
            }
        }
    }
}
