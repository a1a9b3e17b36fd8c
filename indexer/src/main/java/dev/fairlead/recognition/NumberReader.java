package dev.fairlead.recognition;

import dev.fairlead.freight.AirWaybill;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.vocabulary.Carrier;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.Set;
import java.util.regex.Pattern;

/// Bills of lading, bookings and air waybills: by their label, or by a carrier's prefix and shape.
final class NumberReader {

    private static final String SEPARATORS = " :#.=-(*'\"&/,";
    private static final Set<String> FILLERS = Set.of(
            "NO",
            "NR",
            "NUMBER",
            "REF",
            "REFERENCE",
            "IS",
            "COPY",
            "DRAFT",
            "AVAILABLE",
            "CONFIRMED",
            "AND",
            "号",
            "号码");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[0-9]{0,4}"
                    + "|20[12][0-9](?:0[1-9]|1[0-2])[0-3][0-9]");

    private NumberReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            switch (hit.cue()) {
                case BL -> readLabelled(sheet, hit, MentionType.BL);
                case BOOKING -> readLabelled(sheet, hit, MentionType.BOOKING);
                case SO -> {
                    if (hasColon(sheet.text(), hit.end())) {
                        readLabelled(sheet, hit, MentionType.BOOKING);
                    }
                }
                case MASTER_AIR_WAYBILL, HOUSE_AIR_WAYBILL -> readAirWaybill(sheet, hit);
                default -> {}
            }
        }
        readByShape(sheet);
    }

    private static boolean hasColon(String text, int from) {
        int i = Scan.skip(text, from, " ");
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '#');
    }

    private static void readLabelled(Sheet sheet, Hit label, MentionType type) {
        int start = valueStart(sheet, label.end(), type);
        String shape = "";
        while (start >= 0) {
            int end = numberEnd(sheet.text(), start);
            String compact = sheet.slice(start, end).replace("-", "");
            String value = type == MentionType.BL ? sheet.slice(start, end) : BookingText.canonical(compact);
            boolean plausible = type == MentionType.BL
                    ? BillOfLading.parse(compact).isPresent()
                    : BookingNumber.parse(compact).isPresent();
            if (!plausible
                    || !shape.isEmpty() && !shape.equals(shapeOf(compact))
                    || isSomethingElse(sheet, start, end)) {
                return;
            }
            sheet.note(type, value, start, end, new Evidence().label(sheet.slice(label.start(), label.end())));
            shape = shapeOf(compact);
            start = nextInList(sheet.text(), end);
        }
    }

    private static boolean isSomethingElse(Sheet sheet, int start, int end) {
        String token = sheet.slice(start, end);
        return !sheet.isFree(start, end)
                || ContainerNumber.parse(token).isPresent()
                || DATE.matcher(token).matches();
    }

    /// Where the value behind a label begins, behind separators, small words and further labels of the kind; or -1.
    private static int valueStart(Sheet sheet, int from, MentionType type) {
        String text = sheet.text();
        int i = from;
        for (int fillers = 0; fillers < 5; fillers++) {
            i = Scan.skip(text, i, SEPARATORS);
            Hit next = sheet.hitAt(i);
            int wordEnd = Scan.codeEnd(text, i);
            if (next != null && (next.cue() == cueOf(type))) {
                i = next.end();
            } else if (FILLERS.contains(text.substring(i, wordEnd))) {
                i = wordEnd;
            } else if (i < text.length() && text.charAt(i) == '\n' && hasColon(text, from)) {
                i++;
            } else {
                break;
            }
        }
        return i < text.length() && Scan.isCode(text.charAt(i)) ? i : -1;
    }

    private static Cue cueOf(MentionType type) {
        return switch (type) {
            case BL -> Cue.BL;
            case BOOKING -> Cue.BOOKING;
            default -> Cue.MASTER_AIR_WAYBILL;
        };
    }

    /// A code with the dashes of a house's own numbers in it: `HL-22970937`, `RTM2611-8841`, `FTL-ICN-50271`. Behind a
    /// number of digits only, a dash begins something else.
    private static int numberEnd(String text, int start) {
        int end = Scan.codeEnd(text, start);
        while (end + 1 < text.length() && text.charAt(end) == '-' && Scan.digits(text, start, end) < end - start) {
            int next = Scan.codeEnd(text, end + 1);
            int digits = Scan.digits(text, end + 1, next);
            boolean part = digits == next - end - 1 ? digits >= 3 : digits == 0 && next - end - 1 <= 4;
            if (!part || next == end + 1 || next - start > 20) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int nextInList(String text, int end) {
        int next = Scan.skip(text, end, " ,/&、;");
        next = text.startsWith("AND ", next) ? next + 4 : next;
        return next > end && next < text.length() && Scan.isCode(text.charAt(next)) ? next : -1;
    }

    /// Letters as A, digits as 9: numbers of one list look alike.
    private static String shapeOf(String compact) {
        StringBuilder shape = new StringBuilder(compact.length());
        for (int i = 0; i < compact.length(); i++) {
            shape.append(Scan.isDigit(compact.charAt(i)) ? '9' : 'A');
        }
        return shape.toString();
    }

    private static void readAirWaybill(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = valueStart(sheet, label.end(), MentionType.AWB);
        if (start < 0) {
            return;
        }
        int end = Math.min(text.length(), start + 16);
        int stop = start;
        while (stop < end && (Scan.isDigit(text.charAt(stop)) || " -".indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        String written = text.substring(start, stop).strip();
        var master = AirWaybill.parse(written);
        Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
        if (master.isPresent()) {
            evidence.plus(Weight.CHECK_DIGIT, "check digit right");
            sheet.note(MentionType.AWB, master.get().value(), start, start + written.length(), evidence);
        } else if (isMasterShape(written)) {
            evidence.plus(Weight.WRONG_CHECK_DIGIT, "but the check digit is wrong");
            String number = written.replace("-", "").replace(" ", "");
            String shown = number.substring(0, 3) + "-" + number.substring(3);
            sheet.note(MentionType.AWB, shown, start, start + written.length(), evidence);
        } else if (label.cue() == Cue.HOUSE_AIR_WAYBILL) {
            int codeEnd = numberEnd(text, start);
            String house = text.substring(start, codeEnd);
            if (BillOfLading.parse(house).isPresent()) {
                sheet.note(MentionType.AWB, house, start, codeEnd, evidence);
            }
        }
    }

    /// Eleven digits, perhaps with a blank or dash or two.
    private static boolean isMasterShape(String written) {
        return Scan.digits(written, 0, written.length()) == 11 && written.length() <= 14;
    }

    /// Without a label: a carrier's prefix in front of exactly the shape of that carrier's bills, and air waybills.
    private static void readByShape(Sheet sheet) {
        String text = sheet.text();
        int i = 0;
        while (i < text.length()) {
            if (!Scan.isCode(text.charAt(i))) {
                i++;
                continue;
            }
            int end = Scan.codeEnd(text, i);
            if (end - i >= 10 && end - i <= 20 && Scan.isLetter(text.charAt(i)) && sheet.isFree(i, end)) {
                tryCarrier(sheet, i, end);
            } else if (end - i == 3 && end + 9 <= text.length() && text.charAt(end) == '-') {
                tryAirWaybill(sheet, i, end);
            }
            i = end;
        }
    }

    private static void tryCarrier(Sheet sheet, int start, int end) {
        if (Scan.digits(sheet.text(), start, end) < 5) {
            return;
        }
        String number = sheet.slice(start, end);
        Carrier carrier = sheet.vocabulary().carrierOfPrefix(number.substring(0, 4));
        if (carrier != null
                && carrier.observed()
                && carrier.bl().matcher(number).matches()
                && ContainerNumber.parse(number).isEmpty()) {
            sheet.note(
                    MentionType.BL,
                    number,
                    start,
                    end,
                    new Evidence().plus(Weight.CARRIER_SHAPE, "prefix and shape of " + carrier.name()));
        }
    }

    private static void tryAirWaybill(Sheet sheet, int start, int dash) {
        int end = Scan.codeEnd(sheet.text(), dash + 1);
        if (end - dash == 9 && sheet.isFree(start, end) && Scan.startsWord(sheet.text(), start)) {
            AirWaybill.parse(sheet.slice(start, end))
                    .ifPresent(number -> sheet.note(
                            MentionType.AWB,
                            number.value(),
                            start,
                            end,
                            new Evidence()
                                    .plus(Weight.CHECK_DIGIT, "check digit right")
                                    .plus(Weight.SHORT_FORM, "but no label")));
        }
    }
}
