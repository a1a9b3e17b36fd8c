package dev.fairlead.recognition;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/// Kinds of containers: by their synonyms, as a count ("39 X 40'"), as a row of sizes ("20/40/HQ").
final class EquipmentReader {

    private EquipmentReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            Term term = hit.as(Term.Kind.EQUIPMENT);
            if (term != null && sheet.isFree(hit.start(), hit.end()) && isSure(sheet, hit)) {
                note(sheet, typeOf(sheet, hit, term), hit.start(), hit.end());
            }
        }
        readSizes(sheet);
        readBareHighCubes(sheet);
        if (sheet.spots().stream().noneMatch(spot -> spot.mention().type() == MentionType.EQUIPMENT)) {
            readPartLoad(sheet);
        }
    }

    /// `/HC`, `per HQ`, `2xHQ`: without a length only where a unit or a count is due.
    private static void readBareHighCubes(Sheet sheet) {
        String text = sheet.text();
        for (int at = text.indexOf('H'); at >= 0 && at + 2 <= text.length(); at = text.indexOf('H', at + 1)) {
            boolean high = text.startsWith("HQ", at) || text.startsWith("HC", at);
            boolean unit = at > 0 && text.charAt(at - 1) == '/'
                    || text.startsWith("PER ", at - 4)
                    || isCounted(text, at)
                    || isNextColumn(sheet, at);
            if (high && unit && Scan.endsWord(text, at + 2) && sheet.isFree(at, at + 2)) {
                note(sheet, "40HQ", at, at + 2);
            }
        }
    }

    /// `20' | 40' | HC`: the column beside that of a length.
    private static boolean isNextColumn(Sheet sheet, int at) {
        int cell = at;
        while (cell > 0 && " \t|".indexOf(sheet.text().charAt(cell - 1)) >= 0) {
            cell--;
        }
        boolean column = cell < at
                && (sheet.text().substring(cell, at).indexOf(' ') < 0 || at - cell > 1 || sheet.isWideBlank(cell));
        return column
                && cell > 2
                && (sheet.text().startsWith("40'", cell - 3)
                        || sheet.text().startsWith("40GP", Math.max(0, cell - 4))
                        || sheet.text().startsWith("GP", cell - 2));
    }

    /// A volume on a route and no box anywhere: a part load, to be confirmed.
    private static void readPartLoad(Sheet sheet) {
        boolean full = sheet.spots().stream().anyMatch(spot -> spot.mention().type() == MentionType.CONTAINER);
        boolean route = !full
                && sheet.spots().stream()
                        .anyMatch(spot -> spot.mention().type() == MentionType.PORT
                                && !spot.mention().role().isEmpty());
        for (Hit hit : sheet.hits()) {
            if (route && hit.as(Term.Kind.EQUIPMENT) != null && isUnitOnly(sheet, hit.start(), hit.end())) {
                Evidence evidence = new Evidence().plus(Weight.CUE_WORD, "a volume on a route and no container");
                sheet.note(MentionType.EQUIPMENT, EquipmentType.LCL, hit.start(), hit.end(), evidence);
                return;
            }
        }
    }

    /// A big box is a 40HQ, unless high cubes are named beside it.
    static String typeOf(Sheet sheet, Hit hit, Term term) {
        return sheet.text().startsWith("大柜", hit.start()) && sheet.namesHighCubes() ? "40GP" : term.value();
    }

    /// Forms with a length or in Chinese speak for themselves; English words such as "nor" and units do not.
    private static boolean isSure(Sheet sheet, Hit hit) {
        char first = sheet.text().charAt(hit.start());
        return Scan.isDigit(first)
                || Scan.isChinese(first)
                || hit.length() > 3
                || sheet.slice(hit.start(), hit.end()).equals(EquipmentType.LCL);
    }

    private static void note(Sheet sheet, String type, int start, int end) {
        boolean known = EquipmentType.parse(type).isPresent() || type.equals("RORO");
        if (known && !isUnitOnly(sheet, start, end)) {
            Evidence evidence = new Evidence()
                    .plus(Weight.LABEL, "a way to write " + type)
                    .plusIf(
                            !sheet.isOfTrade() && !Scan.isLetter(sheet.text().charAt(end - 1)),
                            Weight.NOT_OF_TRADE,
                            "but nothing else speaks of freight");
            sheet.note(
                    new Sheet.Found(MentionType.EQUIPMENT, type, "", BoxCount.around(sheet.text(), start, end)),
                    start,
                    end,
                    evidence);
        }
    }

    private static boolean isUnitOnly(Sheet sheet, int start, int end) {
        return switch (sheet.slice(start, end)) {
            case "CBM", "RT", "R/T", "W/M", "CFS" -> true;
            default -> false;
        };
    }

    /// Bare lengths behind a count or in a row: `05x20`, `39 X 40'`, `20/40/HQ`.
    private static void readSizes(Sheet sheet) {
        String text = sheet.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            String type = bareType(text, i);
            if (type != null && sheet.isFree(i, i + 2)) {
                if (text.startsWith("20/40", i) && Scan.startsWord(text, i) && Scan.endsWord(text, i + 5)) {
                    readRow(sheet, i);
                } else if (isCounted(text, i) || isPriced(text, i)) {
                    note(sheet, type, i, i + 2);
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

    private static boolean isCounted(String text, int at) {
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
        note(sheet, "20GP", start, start + 2);
        note(sheet, "40GP", start + 3, start + 5);
        int end = Scan.codeEnd(sheet.text(), Math.min(sheet.text().length(), start + 6));
        if (start + 5 < sheet.text().length() && sheet.text().charAt(start + 5) == '/') {
            String third = sheet.slice(start + 6, end);
            if (third.equals("HQ") || third.equals("HC") || third.equals("H")) {
                note(sheet, "40HQ", start + 6, end);
            }
        }
    }
}
