package dev.fairlead.numbers;

import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.Carrier;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Optional;

/// A number that is a part of its own in a subject that is cut into parts: `261166820 // 5X20'GP // MUNDRA TO MEMPHIS`.
///
/// People who work with a carrier's bookings all day name a shipment by nothing else. The number counts when it has the
/// shape of a carrier's bookings and another part speaks of freight.
final class SubjectNumbers {

    private static final int LONGEST = 300;
    private static final int LEAST = 9;
    private static final int MOST = 12;

    private SubjectNumbers() {}

    static void read(Sheet sheet) {
        if (sheet.zone() != ZoneKind.SUBJECT || !isCut(sheet.text()) || !speaksOfFreight(sheet)) {
            return;
        }
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count() && codes.end(i) < LONGEST; i++) {
            int start = codes.start(i);
            int end = codes.end(i);
            boolean number = end - start >= LEAST && end - start <= MOST;
            if (number && sheet.isFree(start, end) && isPart(sheet.text(), start, end)) {
                note(sheet, start, end);
            }
        }
    }

    private static boolean isCut(String text) {
        return text.contains("//") || text.contains("|");
    }

    private static boolean speaksOfFreight(Sheet sheet) {
        for (int i = 0; i < Math.min(MOST, sheet.hits().size()); i++) {
            if (isOfFreight(sheet.hits().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfFreight(Hit hit) {
        return hit.cue() == Cue.BOOKING
                || hit.cue() == Cue.CONTAINER
                || hit.cue() == Cue.BL
                || hit.cue() == Cue.TRADE
                || hit.as(Term.Kind.EQUIPMENT) != null
                || hit.as(Term.Kind.CARRIER) != null;
    }

    /// Between the signs that cut, or the end, or "RE:".
    private static boolean isPart(String text, int start, int end) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        int behind = Scan.skip(text, end, " ");
        boolean begins = before == 0 || "/|:".indexOf(text.charAt(before - 1)) >= 0;
        boolean ends = behind >= text.length() || "/|\n".indexOf(text.charAt(behind)) >= 0;
        boolean one = before > 0 && text.charAt(before - 1) == '/' && !text.startsWith("//", before - 2);
        return begins && ends && !one && (before > 0 || behind < text.length());
    }

    private static void note(Sheet sheet, int start, int end) {
        String number = sheet.slice(start, end);
        Optional<Carrier> carrier = sheet.vocabulary().carrierOfBooking(number);
        if (carrier.isPresent()) {
            Evidence evidence = new Evidence()
                    .plus(
                            Weight.SHAPE,
                            "shape of the bookings of " + carrier.get().name())
                    .plus(Weight.CUE_WORD, "a part of its own in the subject");
            sheet.note(MentionType.BOOKING, number, start, end, evidence);
        }
    }
}
