package dev.fairlead.numbers;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// Booking numbers in the form in which they are compared.
final class BookingText {

    private static final int HEADING = 120;

    private BookingText() {}

    /// The text begins with "Booking Confirmation" or the like: a carrier's own reference in it is the booking.
    static boolean isConfirmation(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            if (hit.start() > HEADING) {
                return false;
            }
            int behind = Scan.skip(sheet.text(), hit.end(), " ");
            String written = sheet.slice(hit.start(), hit.end());
            if (hit.cue() == Cue.BOOKING
                    && (written.contains("CONF")
                            || sheet.text().startsWith("CONF", behind)
                            || sheet.text().startsWith("ACKNOWLEDG", behind))) {
                return true;
            }
        }
        return false;
    }

    /// Hapag-Lloyd writes HL in front of the eight digits in subjects and leaves it out elsewhere.
    static String canonical(String compact) {
        boolean hapag = compact.length() == 10 && compact.startsWith("HL") && Scan.digits(compact, 2, 10) == 8;
        return hapag ? compact.substring(2) : compact;
    }
}
