package dev.fairlead.numbers;

import dev.fairlead.freight.AirWaybill;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.grids.LabelledColumns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.Set;

/// Air waybills: the airline's with a check digit, the house's behind its label only.
final class AirWaybills {

    private static final int MOST = 30;
    private static final int DIGITS = 11;
    private static final Set<String> SHIPMENT =
            Set.of("SHIPMENT", "SHPT", "SHIPT", "CONSIGNMENT", "CARGO", "AIRFREIGHT", "MASTER");

    private AirWaybills() {}

    /// All numbers of the list behind the label.
    static void read(Sheet sheet, Hit label) {
        int start = NumberPlace.of(sheet, label.end(), MentionType.AWB);
        for (int numbers = 0; numbers < MOST && start >= 0; numbers++) {
            Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
            int end = readNumber(sheet, label.cue(), start, evidence);
            start = end < 0 ? -1 : NumberText.nextInList(sheet.text(), end);
        }
    }

    /// Below the head `MAWB` or `HAWB`.
    static void readCell(Sheet sheet, LabelledColumns.Cell cell) {
        readNumber(sheet, cell.cue(), cell.start(), new Evidence().plus(Weight.LABEL, "in the column of air waybills"));
    }

    /// 主单880-4471 9032: behind the label of a bill stands an airline's number as airlines write it.
    static boolean isBehind(Sheet sheet, Hit label) {
        int start = NumberPlace.of(sheet, label.end(), MentionType.BL);
        String written = start < 0 ? "" : written(sheet.text(), start);
        return isMasterShape(written)
                && Scan.digitsEnd(written, 0) == 3
                && AirWaybill.parse(written).isPresent();
    }

    private static String written(String text, int start) {
        int limit = Math.min(text.length(), start + 16);
        int stop = start;
        int digits = 0;
        while (stop < limit
                && digits < DIGITS
                && (Scan.isDigit(text.charAt(stop)) || " -".indexOf(text.charAt(stop)) >= 0)) {
            digits += Scan.isDigit(text.charAt(stop)) ? 1 : 0;
            stop++;
        }
        stop = Scan.digitsEnd(text, stop);
        return text.substring(start, stop).strip();
    }

    /// Offset behind the number, -1 when none stands here.
    private static int readNumber(Sheet sheet, Cue label, int start, Evidence evidence) {
        String text = sheet.text();
        String written = written(text, start);
        if (isMasterShape(written)) {
            noteMaster(sheet, start, start + written.length(), evidence);
            return start + written.length();
        }
        int end = NumberText.numberEnd(text, start);
        boolean house = label == Cue.HOUSE_AIR_WAYBILL
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
        return Scan.digits(written, 0, written.length()) == DIGITS && written.length() <= 14;
    }

    /// Without a label: three digits, a dash and eight digits whose last one checks the others. In groups of
    /// four they look like a phone: only behind a word such as "shipment", or where air waybills are spoken of.
    static void readBare(Sheet sheet, int start, int dash, boolean air) {
        int group = Scan.codeEnd(sheet.text(), dash + 1);
        int end = group - dash == 5 && (air || isShipment(sheet.text(), start))
                ? secondGroupEnd(sheet.text(), group)
                : group;
        boolean shape = end - dash >= 9 && sheet.isFree(start, end) && Scan.startsWord(sheet.text(), start);
        AirWaybill number = shape ? AirWaybill.parse(sheet.slice(start, end)).orElse(null) : null;
        if (number != null) {
            Evidence evidence = new Evidence()
                    .plus(Weight.CHECK_DIGIT, "check digit right")
                    .plus(Weight.SHORT_FORM, "but no label");
            addAirline(sheet, number.value(), evidence);
            sheet.note(MentionType.AWB, number.value(), start, end, evidence);
        }
    }

    private static int secondGroupEnd(String text, int group) {
        boolean joined = group < text.length() && " -".indexOf(text.charAt(group)) >= 0;
        int end = joined ? Scan.codeEnd(text, group + 1) : group;
        return end - group == 5 ? end : group;
    }

    private static boolean isShipment(String text, int start) {
        int end = start;
        while (end > 0 && " :#-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < 12 && Scan.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return SHIPMENT.contains(text.substring(begin, end));
    }
}
