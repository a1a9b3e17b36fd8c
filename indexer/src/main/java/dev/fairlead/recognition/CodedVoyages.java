package dev.fairlead.recognition;

import com.google.re2j.Pattern;

/// Voyages that need no label and no ship, as CMA CGM and the lines of its house write them: `0BXOLW1MA` is a service,
/// a
/// number, the compass and the line.
final class CodedVoyages {

    private static final int LENGTH = 9;
    private static final Pattern SHAPE = Pattern.compile("0[A-Z0-9]{4}[NSEW]1(?:MA|PL|AN|CN)");

    private CodedVoyages() {}

    static void read(Sheet sheet) {
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count(); i++) {
            int start = codes.start(i);
            int end = codes.end(i);
            if (end - start == LENGTH && sheet.text().charAt(start) == '0' && sheet.isFree(start, end)) {
                String code = sheet.slice(start, end);
                if (SHAPE.matches(code)) {
                    Evidence evidence = new Evidence().plus(Weight.CARRIER_SHAPE, "as CMA CGM numbers its voyages");
                    sheet.note(MentionType.VOYAGE, code, start, end, evidence);
                }
            }
        }
    }
}
