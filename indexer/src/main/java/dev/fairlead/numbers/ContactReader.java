package dev.fairlead.numbers;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import java.util.Locale;

/// How people are reached: phones, mail addresses, WeChat, WhatsApp and QQ. What is read here no other reader sees.
final class ContactReader {

    private static final int FEWEST_DIGITS = 6;
    // ITU-T E.164: fifteen digits; an extension may follow.
    private static final int MOST_DIGITS = 15;

    private ContactReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            switch (hit.cue()) {
                case PHONE -> readNumbers(sheet, hit, "phone");
                case FAX -> readNumbers(sheet, hit, "fax");
                case WHATSAPP -> readNumbers(sheet, hit, "whatsapp");
                case QQ -> readNumbers(sheet, hit, "qq");
                case WECHAT -> readAccount(sheet, hit);
                default -> {}
            }
        }
        readBare(sheet);
    }

    /// Called with the stretch around an `@`.
    static void noteAddress(Sheet sheet, int start, int end) {
        String written = sheet.slice(start, end).toLowerCase(Locale.ROOT);
        String address = written.startsWith("mailto:") ? written.substring(7) : written;
        int at = address.indexOf('@');
        int dot = address.lastIndexOf('.');
        if (at > 0 && dot > at + 1 && dot < address.length() - 2 && address.indexOf('/') < 0) {
            Evidence evidence = new Evidence().plus(Weight.LABEL, "a mail address");
            sheet.noteBeside(new Found(MentionType.CONTACT, address, "mail", ""), start, end, evidence);
        }
    }

    /// One number or several, divided by a slash or comma.
    private static void readNumbers(Sheet sheet, Hit label, String role) {
        String text = sheet.text();
        int from = Scan.skip(text, label.end(), " :.#=-)/");
        for (int numbers = 0; numbers < 3; numbers++) {
            int end = numberEnd(text, from);
            String digits = digits(text, from, end);
            if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS + 5 || !sheet.isFree(from, end)) {
                return;
            }
            Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
            sheet.note(new Found(MentionType.CONTACT, digits, role, ""), from, end, evidence);
            from = Scan.skip(text, end, " ,/、;");
            if (from == end) {
                return;
            }
        }
    }

    /// Digits with blanks, dashes, dots and brackets between them.
    private static int numberEnd(String text, int from) {
        int end = from;
        int i = from;
        int gap = 0;
        while (i < text.length() && i - from < 32) {
            char c = text.charAt(i);
            if (Scan.isDigit(c)) {
                end = i + 1;
                gap = 0;
            } else if (" -.()+".indexOf(c) < 0 || ++gap > 3 || c == '+' && i > from + 1) {
                break;
            }
            i++;
        }
        return end;
    }

    private static String digits(String text, int from, int end) {
        StringBuilder digits = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Scan.isDigit(c) || c == '+' && digits.isEmpty()) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static void readAccount(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :#号同");
        int end = start;
        while (end < text.length() && (Scan.isCode(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end - start >= 6 && end - start <= 20 && Scan.digits(text, start, end) > 0 && sheet.isFree(start, end)) {
            Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
            String account = sheet.slice(start, end).toLowerCase(Locale.ROOT);
            sheet.note(new Found(MentionType.CONTACT, account, "wechat", ""), start, end, evidence);
        }
    }

    /// Without a label: the country in front with a plus, or eleven digits as Chinese mobiles have.
    private static void readBare(Sheet sheet) {
        String text = sheet.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                i = Math.max(i, plusNumber(sheet, i) - 1);
            } else if (Scan.isDigit(c)) {
                int end = Scan.digitsEnd(text, i);
                if (end - i == 11 && isChineseMobile(text, i, end) && sheet.isFree(i, end)) {
                    note(sheet, i, end, "as Chinese mobile numbers are");
                }
                i = end - 1;
            }
        }
    }

    private static boolean isChineseMobile(String text, int start, int end) {
        char second = text.charAt(start + 1);
        boolean mobile = text.charAt(start) == '1' && second >= '3';
        return mobile && Scan.startsWord(text, start) && Scan.endsWord(text, end) && !isPart(text, start);
    }

    private static boolean isPart(String text, int start) {
        return start > 0
                && "-./".indexOf(text.charAt(start - 1)) >= 0
                && start > 1
                && Scan.isCode(text.charAt(start - 2));
    }

    private static int plusNumber(Sheet sheet, int plus) {
        String text = sheet.text();
        boolean figure = plus + 1 < text.length() && Scan.isDigit(text.charAt(plus + 1));
        int end = figure ? numberEnd(text, plus) : plus;
        String digits = digits(text, plus, end);
        if (digits.length() > 9 && digits.length() <= MOST_DIGITS + 1 && sheet.isFree(plus, end)) {
            note(sheet, plus, end, "a plus and the country's number");
            return end;
        }
        return plus;
    }

    private static void note(Sheet sheet, int start, int end, String why) {
        Found phone = new Found(MentionType.CONTACT, digits(sheet.text(), start, end), "phone", "");
        sheet.note(phone, start, end, new Evidence().plus(Weight.FULL_CODE, why));
    }
}
