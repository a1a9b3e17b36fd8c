package dev.fairlead.numbers;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import java.util.ArrayList;
import java.util.List;

/// Numbers that look like a booking of the same text: the same carrier numbers what is booked together one behind the
/// other, and people label the first only: `bkg 31447781 (2x40HC) + 31447790 (1x20)`.
final class LikeBookings {

    private static final int MOST = 20;
    private static final int ALIKE = 3;
    private static final int LEAST_LENGTH = 8;

    private LikeBookings() {}

    /// A booking in the subject tells what its like in the body is.
    static void read(List<Sheet> sheets) {
        List<String> known = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Sheet.Spot spot : sheet.spots()) {
                boolean booking = spot.mention().type() == MentionType.BOOKING;
                if (booking && spot.to() - spot.from() >= LEAST_LENGTH && known.size() < MOST) {
                    known.add(sheet.slice(spot.from(), spot.to()));
                }
            }
        }
        if (!known.isEmpty()) {
            sheets.forEach(sheet -> read(sheet, known));
        }
    }

    private static void read(Sheet sheet, List<String> known) {
        String text = sheet.text();
        int i = 0;
        while (i < text.length()) {
            int end = Scan.isCode(text.charAt(i)) ? Scan.codeEnd(text, i) : i;
            if (end - i >= LEAST_LENGTH && isNumber(text, i, end) && sheet.isFree(i, end)) {
                read(sheet, i, end, known);
            }
            i = Math.max(i + 1, end);
        }
    }

    /// No part of a number with dashes or points.
    private static boolean isNumber(String text, int start, int end) {
        boolean before = start > 1 && "-.+".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) != ' ';
        boolean behind =
                end + 1 < text.length() && "-.".indexOf(text.charAt(end)) >= 0 && Scan.isCode(text.charAt(end + 1));
        return !before && !behind;
    }

    private static void read(Sheet sheet, int start, int end, List<String> known) {
        String number = sheet.slice(start, end);
        for (String other : known) {
            if (isLike(number, other)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.SHAPE, "long as a booking number")
                        .plus(Weight.CUE_WORD, "looks like the booking " + other);
                sheet.note(MentionType.BOOKING, BookingText.canonical(number), start, end, evidence);
                return;
            }
        }
    }

    /// The same kind of characters everywhere, the first of them the same.
    private static boolean isLike(String one, String other) {
        if (one.length() != other.length() || !one.startsWith(other.substring(0, ALIKE))) {
            return false;
        }
        for (int i = ALIKE; i < one.length() - 2; i++) {
            if (Scan.isDigit(one.charAt(i)) != Scan.isDigit(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
