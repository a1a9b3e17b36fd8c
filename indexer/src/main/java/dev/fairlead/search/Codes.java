package dev.fairlead.search;

/// Recognises numbers of the trade that were written with blanks or dashes, and joins them: `MSKU 123456-5`,
/// `COSU 6441804980`, `176-1234 5675`. Fed with the words of a text one after the other.
///
/// Too many joined words do no harm, they only take room: whoever searches for `MSKU1234565` means it.
final class Codes {
    private static final int MOST_LETTERS = 4;
    private static final int MOST_DIGITS = 12;

    private final Run lettered = new Run(3, MOST_LETTERS, 6, MOST_DIGITS);
    private final Run airWaybill = new Run(0, 0, 11, 11);
    private Run found = lettered;

    void reset() {
        lettered.length = 0;
        airWaybill.length = 0;
    }

    /// Whether a code of more than one piece ends with this word.
    boolean endsAt(Words word) {
        boolean letteredEnds = lettered.endsAt(word);
        boolean airWaybillEnds = airWaybill.endsAt(word);
        // "AWB 176-12345675": the letters are the label.
        found = airWaybillEnds ? airWaybill : lettered;
        return letteredEnds || airWaybillEnds;
    }

    /// The characters of the code that [#endsAt] found, up to [#length()].
    char[] chars() {
        return found.chars;
    }

    int length() {
        return found.length;
    }

    int start() {
        return found.start;
    }

    @Override
    public String toString() {
        return new String(found.chars, 0, found.length);
    }

    /// Pieces that may become one code: letters with or without digits first, then digits only.
    private static final class Run {
        private static final int AIRLINE_DIGITS = 3;

        private final char[] chars = new char[MOST_LETTERS + MOST_DIGITS];
        private final int fewestLetters;
        private final int mostLetters;
        private final int fewestDigits;
        private final int mostDigits;
        private int length;
        private int start;
        private int end;
        private int digits;

        Run(int fewestLetters, int mostLetters, int fewestDigits, int mostDigits) {
            this.fewestLetters = fewestLetters;
            this.mostLetters = mostLetters;
            this.fewestDigits = fewestDigits;
            this.mostDigits = mostDigits;
        }

        boolean endsAt(Words word) {
            if (word.ideograph || !word.shaped) {
                length = 0;
                return false;
            }
            if (length > 0 && continues(word)) {
                append(word);
                return digits >= fewestDigits;
            }
            length = 0;
            if (begins(word)) {
                start = word.start;
                digits = 0;
                append(word);
            }
            return false;
        }

        private boolean begins(Words word) {
            boolean enough = mostLetters > 0 || word.digits == AIRLINE_DIGITS;
            return enough && word.letters >= fewestLetters && word.letters <= mostLetters && word.digits <= mostDigits;
        }

        private boolean continues(Words word) {
            return word.letters == 0
                    && digits + word.digits <= mostDigits
                    && word.start == end + 1
                    && isJoint(word.text().charAt(end));
        }

        private void append(Words word) {
            System.arraycopy(word.chars, 0, chars, length, word.length);
            length += word.length;
            digits += word.digits;
            end = word.end;
        }

        private static boolean isJoint(char c) {
            return c == ' ' || c == '-' || c == '\u00a0' || (c >= '\u2010' && c <= '\u2013') || c == '\uff0d';
        }
    }
}
