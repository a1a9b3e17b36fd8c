package dev.fairlead.dates;

import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;

/// Three letters that say what a date is, written without a blank before its figures: `CLS22-Jul`.
final class GluedCue {

    private static final String[] WORDS = {"CLS", "ETD", "ETA", "ATD", "ATA"};
    private static final String[] ROLES = {"customs-cutoff", "etd", "eta", "atd", "ata"};

    private GluedCue() {}

    static boolean isIn(Sheet sheet) {
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count(); i++) {
            if (isAt(sheet.text(), codes.start(i))) {
                return true;
            }
        }
        return false;
    }

    /// It stands here, with a figure behind it.
    static boolean isAt(String text, int at) {
        return at + 3 < text.length()
                && Scan.isDigit(text.charAt(at + 3))
                && index(text, at) >= 0
                && Scan.startsWord(text, at);
    }

    /// One of the words ends right before this offset.
    static boolean endsAt(String text, int end) {
        return end >= 3 && index(text, end - 3) >= 0;
    }

    static String role(String text, int at) {
        return ROLES[Math.max(0, index(text, at))];
    }

    private static int index(String text, int at) {
        for (int i = 0; i < WORDS.length; i++) {
            if (text.startsWith(WORDS[i], at)) {
                return i;
            }
        }
        return -1;
    }
}
