package dev.fairlead.ships;

import com.google.re2j.Pattern;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;

/// Voyages that need no label and no ship, as CMA CGM and the lines of its house write them: `0BXOLW1MA` is a
/// service, a number, the compass and the line.
final class CodedVoyages {

    private static final int LENGTH = 9;
    private static final int LEAST_FIGURES = 2;
    private static final int MOST_FIGURES = 4;
    private static final int REACH = 14;
    private static final Pattern SHAPE = Pattern.compile("0[A-Z0-9]{4}[NSEW]1(?:MA|PL|AN|CN)");

    private CodedVoyages() {}

    static void read(Sheet sheet) {
        CodeRuns codes = sheet.codes();
        boolean named = sheet.isOfTrade() && sheet.text().contains("航次");
        for (int i = 0; i < codes.count(); i++) {
            int start = codes.start(i);
            int end = codes.end(i);
            if (end - start == LENGTH && sheet.text().charAt(start) == '0' && sheet.isFree(start, end)) {
                String code = sheet.slice(start, end);
                if (SHAPE.matches(code)) {
                    Evidence evidence = new Evidence().plus(Weight.CARRIER_SHAPE, "as CMA CGM numbers its voyages");
                    sheet.note(MentionType.VOYAGE, code, start, end, evidence);
                }
            } else if (named && isCompass(sheet.text(), start, end) && sheet.isFree(start, end)) {
                readNamed(sheet, start, end);
            }
        }
    }

    /// `540S`: two to four figures and the compass.
    private static boolean isCompass(String text, int start, int end) {
        int figures = Scan.digitsEnd(text, start) - start;
        return figures >= LEAST_FIGURES
                && figures == end - start - 1
                && figures <= MOST_FIGURES
                && "NSEW".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// 536S 航次, 540S 与北行 544N 航次: the word stands behind, at most one more voyage between.
    private static void readNamed(Sheet sheet, int start, int end) {
        int limit = Math.min(sheet.text().length(), end + REACH);
        int word = sheet.text().indexOf("航次", end, limit);
        boolean same = word >= 0;
        for (int i = end; i < word; i++) {
            same &= "。;\n".indexOf(sheet.text().charAt(i)) < 0;
        }
        if (same) {
            String code = sheet.slice(start, end);
            sheet.note(MentionType.VOYAGE, code, start, end, new Evidence().label("航次"));
        }
    }
}
