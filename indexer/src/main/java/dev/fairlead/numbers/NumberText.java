package dev.fairlead.numbers;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;

/// How the numbers of bills and bookings are written: in one piece, with dashes, in groups, several in a list.
final class NumberText {

    private static final int MOST_DIGITS = 12;
    private static final int LONGEST = 20;
    private static final int LONGEST_REMARK = 50;

    private NumberText() {}

    /// `EBKG 1190 3327`, `COSU 6412 345 670`: a carrier's letters and groups of digits; `CMDU NGB1234567`:
    /// letters of his in front of a number of his; otherwise one number.
    static int groupsEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int letters = Scan.codeEnd(text, start);
        if (!isPrefix(sheet, start, letters)) {
            return numberEnd(text, start);
        }
        int end = letters;
        int digits = 0;
        while (end + 1 < text.length() && text.charAt(end) == ' ') {
            int next = Scan.codeEnd(text, end + 1);
            int more = next - end - 1;
            if (more < 3 || Scan.digits(text, end + 1, next) < more || digits + more > MOST_DIGITS) {
                break;
            }
            digits += more;
            end = next;
        }
        return digits >= 6 ? end : Math.max(officeEnd(text, letters), numberEnd(text, start));
    }

    private static boolean isPrefix(Sheet sheet, int start, int end) {
        String text = sheet.text();
        return end - start == 4
                && Scan.digits(text, start, end) == 0
                && (text.startsWith("EBKG", start)
                        || sheet.vocabulary().carrierOfPrefix(text.substring(start, end)) != null);
    }

    /// Behind the prefix three letters of an office and at least six digits; -1 when something else stands there.
    private static int officeEnd(String text, int prefixEnd) {
        int start = prefixEnd + 1;
        if (start + 9 > text.length() || text.charAt(prefixEnd) != ' ') {
            return -1;
        }
        int end = Scan.codeEnd(text, start);
        boolean office = Scan.digits(text, start, start + 3) == 0;
        return office && end - start >= 9 && end - start <= 12 && Scan.digitsEnd(text, start + 3) == end ? end : -1;
    }

    /// A code with the dashes of a house's own numbers in it: `HL-22970937`, `RTM2611-8841`, `FTL-ICN-50271`.
    /// Behind a number of digits only, a dash begins something else.
    static int numberEnd(String text, int start) {
        int end = Scan.codeEnd(text, start);
        while (end + 1 < text.length()
                && text.charAt(end) == '-'
                && (Scan.digits(text, start, end) < end - start || isOfHouse(text, end))) {
            int next = partEnd(text, start, end);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /// `2611-SHA-0098`: behind the month the letters of a port and a number.
    private static boolean isOfHouse(String text, int dash) {
        int letters = Months.letters(text, dash + 1);
        boolean port = letters - dash == 4 && text.startsWith("-", letters);
        return port && Scan.digitsEnd(text, letters + 1) - letters > 3;
    }

    /// Offset behind the part that goes on behind a dash, -1 when what stands there is none.
    private static int partEnd(String text, int start, int dash) {
        int next = Scan.codeEnd(text, dash + 1);
        int length = next - dash - 1;
        int digits = Scan.digits(text, dash + 1, next);
        boolean letters = Scan.digits(text, start, dash) == 0;
        // behind letters and six digits even "-1" is the second of the bills of one shipment
        int least = letters ? 2 : dash - start >= 8 && Scan.isLetter(text.charAt(start)) ? 1 : 3;
        boolean part = digits == length ? digits >= least : digits == 0 && length <= 4;
        return part && length > 0 && next - start <= LONGEST ? next : -1;
    }

    /// Where the next number of a list begins, -1 at its end.
    static int nextInList(String text, int end) {
        int next = Scan.skip(text, behindRemark(text, end), " ,/&、;");
        next = text.startsWith("AND ", next) ? next + 4 : next;
        return next > end && next < text.length() && Scan.isCode(text.charAt(next)) ? next : -1;
    }

    /// `CGX0091 (EASTERN PEARL) / CGX0092`: whose it is stands in brackets.
    private static int behindRemark(String text, int end) {
        int open = Scan.skip(text, end, " ");
        if (open >= text.length() || text.charAt(open) != '(') {
            return end;
        }
        int limit = Math.min(text.length(), open + LONGEST_REMARK);
        int close = open;
        while (close < limit && ")\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean listed = close < limit && text.charAt(close) == ')';
        int sign = listed ? Scan.skip(text, close + 1, " ") : limit;
        return sign < text.length() && listed && "/,&、;".indexOf(text.charAt(sign)) >= 0 ? close + 1 : end;
    }

    /// Letters as A, digits as 9: numbers of one list look alike.
    static String shapeOf(String compact) {
        StringBuilder shape = new StringBuilder(compact.length());
        for (int i = 0; i < compact.length(); i++) {
            shape.append(Scan.isDigit(compact.charAt(i)) ? '9' : 'A');
        }
        return shape.toString();
    }
}
