package dev.fairlead.ships;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;

/// IMO numbers that are announced as such.
final class ImoReader {

    private ImoReader() {}

    /// `IMO9777606`, `IMO-No. 9684976`: the dictionary knows the word alone.
    static void readGlued(Sheet sheet) {
        String text = sheet.text();
        for (int at = text.indexOf("IMO"); at >= 0; at = text.indexOf("IMO", at + 3)) {
            int number = ImoText.numberAt(text, at);
            if (number >= 0) {
                note(sheet, number, number + ImoText.DIGITS);
            }
        }
    }

    /// Behind the word itself, over signs.
    static void readBehind(Sheet sheet, Hit cue) {
        String text = sheet.text();
        int start = Scan.skip(text, cue.end(), " :.#-");
        int end = Scan.codeEnd(text, start);
        if (end - start == ImoText.DIGITS && ImoText.isNumber(text, start)) {
            note(sheet, start, end);
        }
    }

    private static void note(Sheet sheet, int start, int end) {
        if (sheet.isFree(start, end)) {
            boolean right = ImoNumber.parse(sheet.slice(start, end)).isPresent();
            Evidence evidence = new Evidence()
                    .label("imo")
                    .plusIf(right, Weight.CHECK_DIGIT, "check digit right")
                    .plusIf(!right, Weight.WRONG_CHECK_DIGIT, "but the check digit is wrong");
            sheet.note(MentionType.IMO, sheet.slice(start, end), start, end, evidence);
        }
    }
}
