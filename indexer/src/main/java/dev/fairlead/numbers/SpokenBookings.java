package dev.fairlead.numbers;

import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.regex.Pattern;

/// Booking numbers that the text speaks of without a label right in front of them.
///
/// ```
/// list   = line with the word { small word } newline { [ bullet ] number … newline }
/// behind = word { word } ( ":" | "number" | "号码" | "is" ) number
/// before = number ( "这票的" | "这个" | "(" ) word
/// ```
/// They are shown to be confirmed: nobody said outright that the number is one.
final class SpokenBookings {

    private static final int LEAST_DIGITS = 5;
    private static final int LEAST_LENGTH = 8;
    private static final int REACH = 45;
    private static final Pattern DAY = Pattern.compile("20[12][0-9](?:0[1-9]|1[0-2])[0-3][0-9].*");

    private final Sheet sheet;
    private final String text;

    private SpokenBookings(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        SpokenBookings bookings = new SpokenBookings(sheet);
        int behind = 0;
        for (Hit hit : sheet.hits()) {
            if (hit.start() >= behind && bookings.isWord(hit)) {
                bookings.readBefore(hit);
                bookings.readBehind(hit);
                behind = BookingList.readBelow(sheet, hit);
            }
        }
    }

    /// "so" is a word of every sentence: in capitals, or among Chinese, it is a shipping order.
    private boolean isWord(Hit hit) {
        return hit.cue() == Cue.BOOKING
                || hit.cue() == Cue.SO
                        && (sheet.isCapitals(hit.start(), hit.end())
                                || hit.end() < text.length() && Scan.isChinese(text.charAt(hit.end())));
    }

    /// `SZPB26111897 这票的SO`, `6417220981 (SO)`; not `MEDUQ7718254 (booking 177VLCVLCA60418)`.
    private void readBefore(Hit word) {
        int end = word.start();
        while (end > 0 && word.start() - end < 6 && " 这那此该票个单条的(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 20 && Scan.isCode(text.charAt(start - 1))) {
            start--;
        }
        boolean joined = text.substring(end, word.start()).strip().length() > 0;
        boolean label = NumberPlace.of(sheet, word.end(), MentionType.BOOKING) >= 0;
        if (joined
                && !label
                && start < end
                && (start == 0 || text.charAt(start - 1) != '-')
                && isNumber(sheet, start, end)) {
            note(sheet, start, end, "in front of '" + sheet.slice(word.start(), word.end()) + "'");
        }
    }

    /// "the s/o for the Colombo box is out: CMB0118842", "BOOKING已confirm，号码 ONEYSZPFK8123400"
    private void readBehind(Hit word) {
        int limit = Math.min(Scan.lineEnd(text, word.end()), word.end() + REACH);
        int index = sheet.firstHitFrom(word.end());
        int other = index < sheet.hits().size() ? sheet.hits().get(index).start() : limit;
        for (int i = word.end(); i < limit && !isEnd(i); i++) {
            boolean begins = Scan.isCode(text.charAt(i)) && !Scan.isCode(text.charAt(i - 1));
            if (begins && Scan.digits(text, i, Scan.codeEnd(text, i)) >= LEAST_DIGITS) {
                int end = NumberText.numberEnd(text, i);
                if (isAnnounced(word.end(), i) && isNumber(sheet, i, end)) {
                    note(sheet, i, end, "behind '" + sheet.slice(word.start(), word.end()) + "'");
                }
                return;
            }
            if (i == other && !isAside(sheet.hits().get(index))) {
                return;
            }
            if (i == other) {
                index++;
                other = index < sheet.hits().size() ? sheet.hits().get(index).start() : limit;
            }
        }
    }

    private boolean isEnd(int at) {
        char c = text.charAt(at);
        return c == ';' || c == '。' || c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    /// A place, a carrier or a box may stand between; what announces a number of its own may not.
    private static boolean isAside(Hit hit) {
        return switch (hit.cue()) {
            case NONE, FROM, TO, VIA, BOOKING, SO, CARRIER, TRADE, CARGO, CUSTOMER, ETD, ETA -> true;
            default -> false;
        };
    }

    private boolean isAnnounced(int from, int start) {
        int end = start;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        String between = text.substring(from, end);
        if (between.contains("委托") || between.contains("合同")) {
            return false;
        }
        return between.endsWith(":")
                || between.endsWith("号码")
                || between.endsWith("号")
                || between.endsWith(" NO")
                || between.endsWith(" NO.")
                || between.endsWith(" NUMBER")
                || between.endsWith(" IS")
                || between.endsWith("是")
                || between.endsWith("#")
                || between.endsWith("(");
    }

    /// Long as a booking number, and no day, phone or container.
    static boolean isNumber(Sheet sheet, int start, int end) {
        String text = sheet.text();
        String number = text.substring(start, end);
        int digits = Scan.digits(text, start, end);
        boolean plain = digits == end - start;
        boolean phone = plain && end - start == 11 && number.charAt(0) == '1';
        return end - start >= LEAST_LENGTH
                && end - start <= 20
                && digits >= LEAST_DIGITS
                && !phone
                && !(plain && DAY.matcher(number).matches())
                && sheet.isFree(start, end)
                && ContainerNumber.parse(number).isEmpty()
                && !ContainerNumber.hasShape(number)
                && BookingNumber.parse(number).isPresent();
    }

    static void note(Sheet sheet, int start, int end, String why) {
        Evidence evidence = new Evidence().plus(Weight.CUE_WORD, why).plus(Weight.SHAPE, "long as a booking number");
        sheet.note(
                MentionType.BOOKING,
                BookingText.canonical(sheet.slice(start, end).replace("-", "")),
                start,
                end,
                evidence);
    }
}
