package dev.fairlead.recognition;

import dev.fairlead.freight.AirWaybill;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// Air waybills: the airline's with a check digit, the house's behind its label only.
final class AirWaybills {

    private static final int MOST = 30;

    private AirWaybills() {}

    /// All numbers of the list behind the label.
    static void read(Sheet sheet, Hit label) {
        int start = NumberReader.valueStart(sheet, label.end(), MentionType.AWB);
        for (int numbers = 0; numbers < MOST && start >= 0; numbers++) {
            int end = readNumber(sheet, label, start);
            start = end < 0 ? -1 : NumberReader.nextInList(sheet.text(), end);
        }
    }

    /// Offset behind the number, -1 when none stands here.
    private static int readNumber(Sheet sheet, Hit label, int start) {
        String text = sheet.text();
        int limit = Math.min(text.length(), start + 16);
        int stop = start;
        while (stop < limit && (Scan.isDigit(text.charAt(stop)) || " -".indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        String written = text.substring(start, stop).strip();
        Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
        if (isMasterShape(written)) {
            noteMaster(sheet, start, start + written.length(), evidence);
            return start + written.length();
        }
        int end = NumberReader.numberEnd(text, start);
        boolean house = label.cue() == Cue.HOUSE_AIR_WAYBILL
                && sheet.isFree(start, end)
                && BillOfLading.parse(text.substring(start, end)).isPresent();
        if (house) {
            sheet.note(MentionType.AWB, text.substring(start, end), start, end, evidence);
        }
        return house ? end : -1;
    }

    private static void noteMaster(Sheet sheet, int start, int end, Evidence evidence) {
        String number = sheet.slice(start, end).replace("-", "").replace(" ", "");
        boolean right = AirWaybill.parse(number).isPresent();
        evidence.plusIf(right, Weight.CHECK_DIGIT, "check digit right")
                .plusIf(!right, Weight.WRONG_CHECK_DIGIT, "but the check digit is wrong");
        addAirline(sheet, number, evidence);
        sheet.note(MentionType.AWB, number.substring(0, 3) + "-" + number.substring(3), start, end, evidence);
    }

    private static void addAirline(Sheet sheet, String number, Evidence evidence) {
        String airline = sheet.vocabulary().airlineOfPrefix(number.substring(0, 3));
        evidence.plusIf(!airline.isEmpty(), Weight.KNOWN_PREFIX, "prefix of " + airline);
    }

    /// Eleven digits, perhaps with a blank or dash or two.
    private static boolean isMasterShape(String written) {
        return Scan.digits(written, 0, written.length()) == 11 && written.length() <= 14;
    }

    /// Without a label: three digits, a dash and eight digits whose last one checks the others.
    static void readBare(Sheet sheet, int start, int dash) {
        int end = Scan.codeEnd(sheet.text(), dash + 1);
        boolean shape = end - dash == 9 && sheet.isFree(start, end) && Scan.startsWord(sheet.text(), start);
        String number = shape ? sheet.slice(start, end) : "";
        if (shape && AirWaybill.parse(number).isPresent()) {
            Evidence evidence = new Evidence()
                    .plus(Weight.CHECK_DIGIT, "check digit right")
                    .plus(Weight.SHORT_FORM, "but no label");
            addAirline(sheet, number, evidence);
            sheet.note(MentionType.AWB, number, start, end, evidence);
        }
    }
}
