package dev.fairlead.recognition;

import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Bills of lading, bookings and air waybills behind their label, several in a list.
final class NumberReader {

    private static final String SEPARATORS = " :#.=-()*'\"&/,";
    private static final Set<String> FILLERS = Set.of(
            "NO",
            "NR",
            "NUMBER",
            "NUMBERS",
            "NOS",
            "S",
            "REFS",
            "UNDER",
            "ID",
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

    private static final Set<Cue> COLUMNS = EnumSet.of(Cue.BL, Cue.BOOKING);

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
                case SO -> {
                    if (hasColon(sheet.text(), hit.end()) || hasLongNumber(sheet.text(), hit.end())) {
                        readLabelled(sheet, hit, MentionType.BOOKING);
                    }
                }
                case MASTER_AIR_WAYBILL, HOUSE_AIR_WAYBILL -> AirWaybills.read(sheet, hit);
                default -> {}
            }
        }
        LabelledColumns.of(sheet, COLUMNS).forEach(cell -> readCell(sheet, cell));
        NumberShapes.read(sheet);
    }

    private static MentionType typeOf(Hit label) {
        return label.cue() == Cue.BL ? MentionType.BL : MentionType.BOOKING;
    }

    /// `MBL/HBL: …/…`, 提单号/订舱号：… / …
    private static boolean isPair(String text, Hit first, Hit second) {
        boolean numbers = second.cue() == Cue.BL || second.cue() == Cue.BOOKING;
        return numbers
                && second.start() - first.end() <= 3
                && second.start() > first.end()
                && Scan.skip(text, first.end(), " /&+、") >= second.start();
    }

    private static void readPair(Sheet sheet, Hit first, Hit second) {
        int start = valueStart(sheet, second.end(), typeOf(second));
        int end = start < 0 ? 0 : groupsEnd(sheet, start);
        int next = start < 0 ? -1 : nextInList(sheet.text(), end);
        if (next < 0 || Scan.lineEnd(sheet.text(), start) < next) {
            readLabelled(sheet, second, typeOf(second));
            return;
        }
        readList(sheet, typeOf(first), start, end, new Label(words(sheet, first), false));
        readList(sheet, typeOf(second), next, sheet.text().length(), new Label(words(sheet, second), false));
    }

    private static String words(Sheet sheet, Hit label) {
        return sheet.slice(label.start(), label.end());
    }

    /// "so" is said in every sentence: only a carrier's number stands right behind it.
    private static boolean hasLongNumber(String text, int from) {
        int start = Scan.skip(text, from, " ");
        int end = Scan.codeEnd(text, start);
        return end - start >= 9 && Scan.digits(text, start, end) >= 7;
    }

    /// The numbers of a cell below `B/L NO` or 订舱号.
    private static void readCell(Sheet sheet, LabelledColumns.Cell cell) {
        readList(
                sheet,
                cell.cue() == Cue.BL ? MentionType.BL : MentionType.BOOKING,
                cell.start(),
                cell.end(),
                new Label("in the column of numbers", true));
    }

    private static boolean hasColon(String text, int from) {
        int i = Scan.skip(text, from, " ");
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '#');
    }

    private static void readLabelled(Sheet sheet, Hit label, MentionType type) {
        int start = valueStart(sheet, label.end(), type);
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
            int end = groupsEnd(sheet, start);
            String compact = sheet.slice(start, end).replace("-", "").replace(" ", "");
            String value =
                    type == MentionType.BL ? sheet.slice(start, end).replace(" ", "") : BookingText.canonical(compact);
            boolean plausible = type == MentionType.BL
                    ? BillOfLading.parse(compact).isPresent()
                    : BookingNumber.parse(compact).isPresent();
            if (!plausible
                    || !shape.isEmpty() && !shape.equals(shapeOf(compact))
                    || isSomethingElse(sheet, start, end)) {
                return;
            }
            sheet.note(type, value, start, end, label.evidence());
            shape = shapeOf(compact);
            start = nextInList(sheet.text(), end);
        }
    }

    /// `EBKG 1190 3327`, `COSU 6412 345 670`: a carrier's letters and groups of digits; otherwise one number.
    private static int groupsEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int letters = Scan.codeEnd(text, start);
        boolean prefix = letters - start == 4
                && Scan.digits(text, start, letters) == 0
                && (text.startsWith("EBKG", start)
                        || sheet.vocabulary().carrierOfPrefix(text.substring(start, letters)) != null);
        int end = letters;
        int digits = 0;
        while (prefix && end + 1 < text.length() && text.charAt(end) == ' ') {
            int next = Scan.codeEnd(text, end + 1);
            int more = next - end - 1;
            if (more < 3 || Scan.digits(text, end + 1, next) < more || digits + more > 12) {
                break;
            }
            digits += more;
            end = next;
        }
        return digits >= 6 ? end : numberEnd(text, start);
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

    /// Where the value behind a label begins, behind separators, small words and further labels of the kind; or -1.
    static int valueStart(Sheet sheet, int from, MentionType type) {
        String text = sheet.text();
        int i = from;
        for (int fillers = 0; fillers < 5; fillers++) {
            i = Scan.skip(text, i, SEPARATORS);
            Hit next = sheet.hitAt(i);
            int wordEnd = Scan.codeEnd(text, i);
            if (next != null
                    && (next.cue() == cueOf(type)
                            || next.as(Term.Kind.CARRIER) != null
                                    && isName(text, next)
                                    && !isPrefix(sheet, next, type))) {
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

    /// `B/L COSU 6412 345 670`
    private static boolean isPrefix(Sheet sheet, Hit hit, MentionType type) {
        return type == MentionType.BL && hit.length() == 4 && groupsEnd(sheet, hit.start()) > hit.end();
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
            // behind letters and six digits even "-1" is the second of the bills of one shipment
            int least = letters ? 2 : end - start >= 8 && Scan.isLetter(text.charAt(start)) ? 1 : 3;
            boolean part = digits == next - end - 1 ? digits >= least : digits == 0 && next - end - 1 <= 4;
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
