package dev.fairlead.numbers;

import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Carrier;

/// Container numbers: they stand by themselves, thanks to their check digit.
final class ContainerReader {

    /// Four letters, seven digits and a blank or dash or two between them.
    private static final int LONGEST = 16;

    private ContainerReader() {}

    static void read(Sheet sheet, boolean suspects) {
        String text = sheet.text();
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count(); i++) {
            // In `MSKU 123456-5` the letters stand in front of the run.
            boolean apart = Scan.isDigit(text.charAt(codes.start(i)));
            int start = apart ? codes.start(i) - 5 : codes.start(i);
            if (start >= 0 && start + 10 < text.length() && isPrefix(text, start)) {
                tryAt(sheet, start, suspects);
            }
        }
    }

    private static boolean isPrefix(String text, int start) {
        return Scan.isLetter(text.charAt(start))
                && Scan.isLetter(text.charAt(start + 1))
                && Scan.isLetter(text.charAt(start + 2))
                && "UJZ".indexOf(text.charAt(start + 3)) >= 0
                && !Scan.isLetter(text.charAt(start + 4))
                && Scan.startsWord(text, start);
    }

    private static void tryAt(Sheet sheet, int start, boolean suspects) {
        String text = sheet.text();
        StringBuilder number = new StringBuilder(11).append(text, start, start + 4);
        int i = start + 4;
        boolean separated = false;
        while (i < text.length() && number.length() < 11 && i - start < LONGEST) {
            char c = text.charAt(i);
            if (Scan.isDigit(c)) {
                number.append(c);
                separated = false;
            } else if ((c == ' ' || c == '-' || c == '/') && !separated) {
                separated = true;
            } else {
                return;
            }
            i++;
        }
        if (number.length() == 11 && Scan.endsWord(text, i) && sheet.isFree(start, i)) {
            note(sheet, number.toString(), start, i, suspects);
        }
    }

    private static void note(Sheet sheet, String number, int start, int end, boolean suspects) {
        var valid = ContainerNumber.parse(number);
        if (valid.isPresent()) {
            Carrier owner = sheet.vocabulary().carrierOfPrefix(valid.get().prefix());
            Evidence evidence = new Evidence()
                    .plus(Weight.SHAPE, "shape of a container number")
                    .plus(Weight.CHECK_DIGIT, "check digit right");
            if (owner != null) {
                evidence.plus(Weight.KNOWN_PREFIX, "prefix of " + owner.name());
            }
            sheet.note(MentionType.CONTAINER, number, start, end, evidence);
        } else if (suspects) {
            sheet.note(
                    MentionType.CONTAINER,
                    number,
                    start,
                    end,
                    new Evidence()
                            .plus(Weight.SHAPE, "shape of a container number")
                            .plus(Weight.WRONG_CHECK_DIGIT, "but the check digit is wrong"));
        }
    }
}
