package dev.fairlead.numbers;

import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.grids.LabelledColumns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Bills of lading, bookings and air waybills behind their label, several in a list.
final class NumberReader {

    private static final Pattern DATE =
            Pattern.compile("[0-9]{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[0-9]{0,4}"
                    + "|20[12][0-9](?:0[1-9]|1[0-2])[0-3][0-9]");

    private static final Set<Cue> COLUMNS =
            EnumSet.of(Cue.BL, Cue.BOOKING, Cue.MASTER_AIR_WAYBILL, Cue.HOUSE_AIR_WAYBILL);

    private NumberReader() {}

    static void read(Sheet sheet) {
        List<Hit> hits = sheet.hits();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Hit next = i + 1 < hits.size() ? hits.get(i + 1) : null;
            switch (hit.cue()) {
                case BL, BOOKING -> {
                    if (hit.cue() == Cue.BL && AirWaybills.isBehind(sheet, hit)) {
                        AirWaybills.read(sheet, hit);
                    } else if (next != null && isPair(sheet.text(), hit, next)) {
                        readPair(sheet, hit, next);
                        i++;
                    } else {
                        readLabelled(sheet, hit, typeOf(hit));
                    }
                }
                case CONTAINER -> {
                    if (next != null && isPair(sheet.text(), hit, next)) {
                        readPair(sheet, hit, next);
                        i++;
                    }
                }
                case SO -> {
                    if (NumberPlace.hasColon(sheet.text(), hit.end()) || hasLongNumber(sheet, hit)) {
                        readLabelled(sheet, hit, MentionType.BOOKING);
                    }
                }
                case MASTER_AIR_WAYBILL, HOUSE_AIR_WAYBILL -> AirWaybills.read(sheet, hit);
                default -> {}
            }
        }
        LabelledColumns.of(sheet, COLUMNS).forEach(cell -> readCell(sheet, cell));
        SpokenBills.read(sheet);
        SpokenBookings.read(sheet);
    }

    private static MentionType typeOf(Hit label) {
        return label.cue() == Cue.BL ? MentionType.BL : MentionType.BOOKING;
    }

    /// `MBL/HBL: …/…`, 提单号/订舱号：… / …; of `CNTR/BL NO: … / …` the container is read elsewhere.
    private static boolean isPair(String text, Hit first, Hit second) {
        boolean numbers = second.cue() == Cue.BL || second.cue() == Cue.BOOKING;
        return numbers
                && second.start() - first.end() <= 4
                && second.start() > first.end()
                && Scan.skip(text, first.end(), " ./&+、") >= second.start();
    }

    private static void readPair(Sheet sheet, Hit first, Hit second) {
        int start = NumberPlace.of(sheet, second.end(), typeOf(second));
        int end = start < 0 ? 0 : NumberText.groupsEnd(sheet, start);
        int next = start < 0 ? -1 : NumberText.nextInList(sheet.text(), end);
        if (next < 0 || Scan.lineEnd(sheet.text(), start) < next) {
            readLabelled(sheet, second, typeOf(second));
            return;
        }
        if (first.cue() != Cue.CONTAINER) {
            readList(sheet, typeOf(first), start, end, new Label(words(sheet, first), false));
        }
        readList(sheet, typeOf(second), next, sheet.text().length(), new Label(words(sheet, second), false));
    }

    private static String words(Sheet sheet, Hit label) {
        return sheet.slice(label.start(), label.end());
    }

    /// "so" is said in every sentence: only a carrier's number stands right behind it.
    private static boolean hasLongNumber(Sheet sheet, Hit so) {
        String text = sheet.text();
        int start = Scan.skip(text, so.end(), " ");
        int end = Scan.codeEnd(text, start);
        boolean code = end > start && sheet.isCapitals(so.start(), so.end()) && Scan.isLetter(text.charAt(start));
        return end - start >= 9 && Scan.digits(text, start, end) >= (code ? 5 : 7);
    }

    /// The numbers of a cell below `B/L NO` or 订舱号.
    private static void readCell(Sheet sheet, LabelledColumns.Cell cell) {
        if (cell.cue() == Cue.MASTER_AIR_WAYBILL || cell.cue() == Cue.HOUSE_AIR_WAYBILL) {
            AirWaybills.readCell(sheet, cell);
            return;
        }
        readList(
                sheet,
                cell.cue() == Cue.BL ? MentionType.BL : MentionType.BOOKING,
                cell.start(),
                cell.end(),
                new Label("in the column of numbers", true));
    }

    private static void readLabelled(Sheet sheet, Hit label, MentionType type) {
        int start = NumberPlace.of(sheet, label.end(), type);
        readList(sheet, type, start, sheet.text().length(), new Label(words(sheet, label), false));
    }

    /// What announces the numbers.
    ///
    /// @param column it is the head of a column
    private record Label(String words, boolean column) {

        Evidence evidence() {
            return column ? new Evidence().plus(Weight.LABEL, words) : new Evidence().label(words);
        }
    }

    private static void readList(Sheet sheet, MentionType type, int from, int limit, Label label) {
        int start = from;
        String shape = "";
        while (start >= 0 && start < limit) {
            int end = NumberText.groupsEnd(sheet, start);
            String compact = sheet.slice(start, end).replace("-", "").replace(" ", "");
            String value =
                    type == MentionType.BL ? sheet.slice(start, end).replace(" ", "") : BookingText.canonical(compact);
            boolean plausible = type == MentionType.BL
                    ? BillOfLading.parse(compact).isPresent()
                    : BookingNumber.parse(compact).isPresent();
            if (!plausible
                    || !shape.isEmpty() && !shape.equals(NumberText.shapeOf(compact)) && !isAnotherBill(type, compact)
                    || isSomethingElse(sheet, start, end)) {
                return;
            }
            sheet.note(type, value, start, end, label.evidence());
            shape = NumberText.shapeOf(compact);
            start = NumberText.nextInList(sheet.text(), end);
        }
    }

    /// `OOLU2709114420、NBSC26100771`: bills of another issuer in one list.
    private static boolean isAnotherBill(MentionType type, String compact) {
        int digits = Scan.digits(compact, 0, compact.length());
        return type == MentionType.BL
                && compact.length() >= 10
                && digits >= 6
                && Scan.digits(compact, 0, 4) == 0
                && !ContainerNumber.hasShape(compact);
    }

    private static boolean isSomethingElse(Sheet sheet, int start, int end) {
        String token = sheet.slice(start, end);
        return !sheet.isFree(start, end)
                || isFlight(sheet.text(), start, end)
                || ContainerNumber.parse(token).isPresent()
                || DATE.matcher(token).matches();
    }

    /// `CA1041/25NOV`
    private static boolean isFlight(String text, int start, int end) {
        return end - start <= 6
                && Scan.digits(text, start + 2, end) == end - start - 2
                && end + 1 < text.length()
                && text.charAt(end) == '/'
                && Scan.isDigit(text.charAt(end + 1));
    }
}
