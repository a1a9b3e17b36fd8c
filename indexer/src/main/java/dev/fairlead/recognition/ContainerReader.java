package dev.fairlead.recognition;

import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.vocabulary.Carrier;

/// Container numbers: they stand by themselves, thanks to their check digit.
final class ContainerReader {

    /// Four letters, seven digits and a blank or dash or two between them.
    private static final int LONGEST = 16;

    private ContainerReader() {}

    static void read(Sheet sheet, boolean suspects) {
        String text = sheet.text();
        for (int i = 3; i + 7 < text.length(); i++) {
            char category = text.charAt(i);
            if ((category == 'U' || category == 'J' || category == 'Z') && isPrefix(text, i - 3)) {
                tryAt(sheet, i - 3, suspects);
            }
        }
    }

    private static boolean isPrefix(String text, int start) {
        return Scan.isLetter(text.charAt(start))
                && Scan.isLetter(text.charAt(start + 1))
                && Scan.isLetter(text.charAt(start + 2))
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
