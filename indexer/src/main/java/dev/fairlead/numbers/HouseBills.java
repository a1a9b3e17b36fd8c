package dev.fairlead.numbers;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Term;

/// Bills of forwarders, who number them their own way.
final class HouseBills {

    private HouseBills() {}

    /// `NGBLOS26110033`, `KELMIA260401`: forwarders number their own bills by the two ports, and often the month.
    static void read(Sheet sheet, int start, int end) {
        String text = sheet.text();
        int digits = start + 6;
        int count = end - digits;
        if (count < 5 || count > 10 || Scan.digits(text, digits, end) < count || Scan.digits(text, start, digits) > 0) {
            return;
        }
        boolean month = text.charAt(digits) == '2'
                && (text.charAt(digits + 2) == '0' && text.charAt(digits + 3) != '0'
                        || text.charAt(digits + 2) == '1' && text.charAt(digits + 3) <= '2');
        boolean from = isPort(sheet, start);
        boolean to = isPort(sheet, start + 3);
        if (from && to || month && (from || to)) {
            Evidence evidence = new Evidence()
                    .plus(Weight.SHAPE, "as forwarders number their bills")
                    .plusIf(from && to, Weight.SHAPE, "by two ports")
                    .plusIf(month, Weight.SHAPE, "with the month");
            sheet.note(MentionType.BL, text.substring(start, end), start, end, evidence);
        }
    }

    private static boolean isPort(Sheet sheet, int start) {
        return sheet.vocabulary().meanings(sheet.slice(start, start + 3)).stream()
                .anyMatch(term -> term.kind() == Term.Kind.PORT);
    }
}
