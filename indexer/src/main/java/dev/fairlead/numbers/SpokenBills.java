package dev.fairlead.numbers;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import java.util.Locale;
import java.util.Set;

/// Numbers that a plain word makes a bill: "house IST-0071882 landed", "the shipment under bill 712345678".
///
/// They are shown to be confirmed: houses have masters and bills are paid, too.
final class SpokenBills {

    private static final int LEAST_LENGTH = 8;
    private static final int LEAST_DIGITS = 5;
    // Maersk's numbers are nine digits without letters.
    private static final int PLAIN_LENGTH = 9;
    private static final Set<String> BEFORE_BILL =
            Set.of("UNDER", "BY", "OF", "THE", "FOR", "ON", "OCEAN", "YOUR", "OUR");

    private final Sheet sheet;
    private final String text;

    private SpokenBills(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        SpokenBills bills = new SpokenBills(sheet);
        bills.readBehind("HOUSE ");
        bills.readBehind("MASTER ");
        bills.readBehind("BILL ");
    }

    private void readBehind(String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int start = at + word.length();
            int end = start < text.length() ? NumberText.numberEnd(text, start) : start;
            if (Scan.startsWord(text, at) && end > start && isNumber(word, at, start, end)) {
                note(word.strip(), start, end);
            }
        }
    }

    private boolean isNumber(String word, int at, int start, int end) {
        int digits = Scan.digits(text, start, end);
        boolean plain = digits == end - start;
        boolean named = Scan.isLetter(text.charAt(start)) && digits >= LEAST_DIGITS && end - start >= LEAST_LENGTH;
        boolean bill =
                plain && end - start == PLAIN_LENGTH && word.startsWith("BILL") && BEFORE_BILL.contains(before(at));
        return (named || bill) && Scan.endsWord(text, end) && SpokenBookings.isNumber(sheet, start, end);
    }

    private String before(int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Scan.isLetter(text.charAt(start - 1)) && end - start < LEAST_LENGTH) {
            start--;
        }
        return text.substring(start, end);
    }

    private void note(String word, int start, int end) {
        boolean air =
                word.equals("HOUSE") && sheet.hits().stream().anyMatch(hit -> hit.cue() == Cue.MASTER_AIR_WAYBILL);
        Evidence evidence = new Evidence()
                .plus(Weight.CUE_WORD, "behind '" + word.toLowerCase(Locale.ROOT) + "'")
                .plus(Weight.SHAPE, "long as the number of a bill");
        sheet.note(air ? MentionType.AWB : MentionType.BL, sheet.slice(start, end), start, end, evidence);
    }
}
