package dev.fairlead.recognition;

import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;
import java.util.regex.Pattern;

/// Bills of lading, bookings and air waybills behind their label, several in a list.
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
                case MASTER_AIR_WAYBILL, HOUSE_AIR_WAYBILL -> AirWaybills.read(sheet, hit);
                default -> {}
            }
        }
        NumberShapes.read(sheet);
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
    static int valueStart(Sheet sheet, int from, MentionType type) {
        String text = sheet.text();
        int i = from;
        for (int fillers = 0; fillers < 5; fillers++) {
            i = Scan.skip(text, i, SEPARATORS);
            Hit next = sheet.hitAt(i);
            int wordEnd = Scan.codeEnd(text, i);
            if (next != null
                    && (next.cue() == cueOf(type) || next.as(Term.Kind.CARRIER) != null && isName(text, next))) {
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

    /// `S/O: EMC 149600881277`: the carrier's name, not the prefix of a number.
    private static boolean isName(String text, Hit hit) {
        return hit.end() < text.length() && text.charAt(hit.end()) == ' ';
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
    static int numberEnd(String text, int start) {
        int end = Scan.codeEnd(text, start);
        while (end + 1 < text.length() && text.charAt(end) == '-' && Scan.digits(text, start, end) < end - start) {
            int next = Scan.codeEnd(text, end + 1);
            int digits = Scan.digits(text, end + 1, next);
            boolean letters = Scan.digits(text, start, end) == 0;
            boolean part = digits == next - end - 1 ? digits >= (letters ? 2 : 3) : digits == 0 && next - end - 1 <= 4;
            if (!part || next == end + 1 || next - start > 20) {
                break;
            }
            end = next;
        }
        return end;
    }

    static int nextInList(String text, int end) {
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
}
