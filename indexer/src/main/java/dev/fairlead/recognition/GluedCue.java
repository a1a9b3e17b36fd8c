package dev.fairlead.recognition;

/// Three letters that say what a date is, written without a blank before its figures: `CLS22-Jul`.
final class GluedCue {

    private static final String[] WORDS = {"CLS", "ETD", "ETA", "ATD", "ATA"};
    private static final String[] ROLES = {"customs-cutoff", "etd", "eta", "atd", "ata"};

    private GluedCue() {}

    static boolean isIn(String text) {
        return next(text, 0) >= 0;
    }

    /// Offset of the next one with a figure behind it, or -1.
    static int next(String text, int from) {
        for (int i = from + 3; i < text.length(); i++) {
            boolean glued = Scan.isDigit(text.charAt(i)) && Scan.isLetter(text.charAt(i - 1));
            if (glued && endsAt(text, i) && Scan.startsWord(text, i - 3)) {
                return i - 3;
            }
        }
        return -1;
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
