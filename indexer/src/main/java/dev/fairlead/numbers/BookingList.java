package dev.fairlead.numbers;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Booking numbers in lines of their own below the word, with a bullet or a carrier in front of them.
final class BookingList {

    private static final int MOST_ROWS = 40;
    private static final int LONGEST_HEADING = 40;
    private static final int LEAST_DIGITS = 5;
    private static final String BULLETS = " -*•·.、):#\t\"";

    private BookingList() {}

    /// The lines below `SO list 11/20:`, `SO号如下`, each with a number in front; the offset behind them.
    static int readBelow(Sheet sheet, Hit word) {
        String text = sheet.text();
        int lineEnd = Scan.lineEnd(text, word.end());
        boolean heading = lineEnd - word.end() <= LONGEST_HEADING && !hasNumber(text, word.end(), lineEnd);
        int at = lineEnd + 1;
        int blank = 0;
        for (int rows = 0; heading && rows < MOST_ROWS && at < text.length(); ) {
            int rowEnd = Scan.lineEnd(text, at);
            int start = numberAt(sheet, at, rowEnd);
            boolean empty = Scan.skip(text, at, " -=_*") >= rowEnd;
            if (start < 0 && empty && blank == 0 && rows == 0) {
                blank++;
            } else if (start < 0) {
                return at;
            } else {
                SpokenBookings.note(
                        sheet,
                        start,
                        NumberText.numberEnd(text, start),
                        "below '" + sheet.slice(word.start(), word.end()) + "'");
                rows++;
            }
            at = rowEnd + 1;
        }
        return word.end();
    }

    private static boolean hasNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Scan.isDigit(text.charAt(i))) {
                int end = Scan.digitsEnd(text, i);
                if (end - i >= LEAST_DIGITS) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /// Where the number of this line begins, behind `1)`, `-`, `②`; -1 when something else stands first.
    private static int numberAt(Sheet sheet, int lineStart, int lineEnd) {
        String text = sheet.text();
        int start = Scan.skip(text, lineStart, BULLETS);
        int figures = Scan.digitsEnd(text, start);
        boolean counted = figures > start && figures - start < 3 && figures < lineEnd;
        if (counted && ").、: ".indexOf(text.charAt(figures)) >= 0) {
            start = Scan.skip(text, figures, BULLETS);
        }
        Hit carrier = sheet.hitAt(start);
        if (carrier != null && (carrier.as(Term.Kind.CARRIER) != null || carrier.as(Term.Kind.FLEET) != null)) {
            start = Scan.skip(text, carrier.end(), " :-\t");
        }
        return start < lineEnd && SpokenBookings.isNumber(sheet, start, NumberText.numberEnd(text, start)) ? start : -1;
    }
}
