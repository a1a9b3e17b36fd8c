package dev.fairlead.loads;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Kinds of containers: by their synonyms, as a count ("39 X 40'"), as a row of sizes ("20/40/HQ").
public final class EquipmentReader {

    private static final int LONGEST_AMOUNT = 10;

    private EquipmentReader() {}

    public static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            Term term = hit.as(Term.Kind.EQUIPMENT);
            if (term != null && sheet.isFree(hit.start(), hit.end()) && isSure(sheet, hit)) {
                noteLonger(sheet, hit, typeOf(sheet, hit, term));
            }
        }
        readSpelled(sheet);
        BareSizes.read(sheet);
        readBareHighCubes(sheet);
        if (!has(sheet, MentionType.EQUIPMENT)) {
            PartLoads.read(sheet);
        }
    }

    /// What the vocabulary knows, or more of it: `40 DRY` of `40 DRY 9'6`.
    private static void noteLonger(Sheet sheet, Hit hit, String type) {
        BoxGrammar whole = BoxGrammar.at(sheet.text(), hit.start());
        boolean longer = whole != null && whole.end() > hit.end() && sheet.isFree(hit.start(), whole.end());
        if (longer) {
            note(sheet, java.util.Objects.requireNonNull(whole).type(), hit.start(), whole.end());
        } else {
            note(sheet, PrecedingKind.of(sheet.text(), hit.start(), type), hit.start(), hit.end());
        }
    }

    /// What the vocabulary does not know and its form tells.
    private static void readSpelled(Sheet sheet) {
        String text = sheet.text();
        if (text.contains("TWENTY") || text.contains("FORTY")) {
            readSpelled(sheet, 0, text.length());
            return;
        }
        CodeRuns codes = sheet.codes();
        int behind = 0;
        for (int i = 0; i < codes.count(); i++) {
            behind = readSpelled(sheet, Math.max(behind, codes.start(i)), codes.end(i));
        }
    }

    /// Offset behind what was read.
    private static int readSpelled(Sheet sheet, int from, int to) {
        String text = sheet.text();
        int i = from;
        for (; i < to && i + 2 < text.length(); i++) {
            // 20-40-HQ are three kinds
            boolean may =
                    BoxGrammar.mayBegin(text.charAt(i)) && !text.startsWith("20-40-H", i - 3) && sheet.isFree(i, i + 2);
            BoxGrammar box = may ? BoxGrammar.at(text, i) : null;
            if (box != null && sheet.isFree(i, box.end())) {
                note(sheet, PrecedingKind.of(text, i, box.type()), i, box.end());
                i = box.end() - 1;
            }
        }
        return i;
    }

    /// `/HC`, `per HQ`, `2xHQ`: without a length only where a unit or a count is due.
    private static void readBareHighCubes(Sheet sheet) {
        String text = sheet.text();
        for (int at = text.indexOf('H'); at >= 0 && at + 2 <= text.length(); at = text.indexOf('H', at + 1)) {
            boolean high = text.startsWith("HQ", at) || text.startsWith("HC", at);
            if (!high || !Scan.endsWord(text, at + 2)) {
                continue;
            }
            boolean unit = at > 0 && text.charAt(at - 1) == '/'
                    || at > 3 && text.startsWith("/ ", at - 2) && text.charAt(at - 3) == ' '
                    || text.startsWith("PER ", at - 4)
                    || BareSizes.isCounted(text, at)
                    || isBehindDollars(text, at)
                    || isNextColumn(sheet, at);
            if (unit && sheet.isFree(at, at + 2)) {
                note(sheet, "40HQ", at, at + 2);
            }
        }
    }

    /// `$3,925 HC`
    private static boolean isBehindDollars(String text, int at) {
        int digit = at - 2;
        while (digit > 0
                && at - digit < LONGEST_AMOUNT
                && (Scan.isDigit(text.charAt(digit)) || text.charAt(digit) == ',')) {
            digit--;
        }
        return at > 2 && text.charAt(at - 1) == ' ' && digit >= 0 && digit < at - 3 && text.charAt(digit) == '$';
    }

    /// `20' | 40' | HC`: the column beside that of a length.
    private static boolean isNextColumn(Sheet sheet, int at) {
        int cell = at;
        while (cell > 0 && " \t|".indexOf(sheet.text().charAt(cell - 1)) >= 0) {
            cell--;
        }
        boolean column = cell < at
                && (sheet.text().substring(cell, at).indexOf(' ') < 0
                        || at - cell > 1
                        || sheet.original().isWideBlank(cell));
        return column
                && cell > 2
                && (sheet.text().startsWith("40'", cell - 3)
                        || sheet.text().startsWith("40GP", Math.max(0, cell - 4))
                        || sheet.text().startsWith("GP", cell - 2));
    }

    private static boolean has(Sheet sheet, MentionType type) {
        for (Sheet.Spot spot : sheet.spots()) {
            if (spot.mention().type() == type) {
                return true;
            }
        }
        return false;
    }

    /// A big box is a 40HQ, unless high cubes are named beside it.
    public static String typeOf(Sheet sheet, Hit hit, Term term) {
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

    static void note(Sheet sheet, String type, int start, int end) {
        boolean known = EquipmentType.parse(type).isPresent() || type.equals("RORO") || isBreakBulk(sheet, start, end);
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

    /// Goods in bulk are a way to load a ship; pieces of break bulk are freight that is asked for as such.
    private static boolean isBreakBulk(Sheet sheet, int start, int end) {
        return switch (sheet.slice(start, end)) {
            case "BREAKBULK", "BREAK BULK", "BREAK-BULK", "BBK", "件杂货", "件杂" -> true;
            default -> false;
        };
    }

    /// A unit of what is measured, and no kind of box.
    static boolean isUnitOnly(Sheet sheet, int start, int end) {
        return switch (sheet.slice(start, end)) {
            case "CBM", "RT", "R/T", "W/M", "CFS" -> true;
            default -> false;
        };
    }
}
