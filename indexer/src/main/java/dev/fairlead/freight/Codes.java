package dev.fairlead.freight;

/// How codes are written down by people: lower case, with blanks and dashes in between.
final class Codes {

    private Codes() {}

    /// Capitals and digits only; everything else is dropped. Longer texts than any code are cut.
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(Math.min(text.length(), 64));
        for (int i = 0; i < text.length() && compact.length() < 64; i++) {
            char c = Character.toUpperCase(text.charAt(i));
            if (isLetter(c) || isDigit(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /// Offset behind the capitals and digits that begin here.
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && (isDigit(text.charAt(i)) || isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    static boolean areLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
