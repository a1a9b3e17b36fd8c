package dev.fairlead.numbers;

import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// Takes what is no number of the trade off the sheet first: addresses, links, phones, bank and invoice numbers.
final class Masking {

    private static final int LONGEST_ADDRESS = 300;

    private Masking() {}

    static void apply(Sheet sheet) {
        maskAround(sheet, "@");
        maskAround(sheet, "://");
        maskAround(sheet, "WWW.");
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.MASK && !isCarriersReference(sheet, hit)) {
                maskNumber(sheet, hit);
            }
        }
        ContactReader.read(sheet);
    }

    /// "Our ref" in a booking confirmation is the booking.
    private static boolean isCarriersReference(Sheet sheet, Hit label) {
        return sheet.text().startsWith("OUR REF", label.start()) && BookingText.isConfirmation(sheet);
    }

    private static void maskAround(Sheet sheet, String mark) {
        String text = sheet.text();
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (sheet.isFree(at, at + 1)) {
                int start = start(text, at);
                int end = end(text, at);
                if (mark.equals("@") && (start == at || end == at + 1)) {
                    // "40HC @2100": a price, no address
                    continue;
                }
                if (mark.equals("@") && text.substring(at, end).indexOf('.') < 0) {
                    // "20GP@USD80": no domain
                    continue;
                }
                if (mark.equals("@")) {
                    ContactReader.noteAddress(sheet, start, end);
                }
                sheet.take(start, end);
            }
        }
    }

    private static int start(String text, int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_ADDRESS && isAddress(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int end(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < LONGEST_ADDRESS && isAddress(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAddress(char c) {
        return Scan.isCode(c) || "@._-+:/?=&%#~".indexOf(c) >= 0;
    }

    /// The number behind a label: a code of letters and digits, or groups of digits. A container behind
    /// "tracking no" is one nevertheless.
    private static void maskNumber(Sheet sheet, Hit label) {
        String text = sheet.text();
        int start = Scan.skip(text, label.end(), " :#.=+(");
        if (text.startsWith("NO", start) && start > label.end()) {
            start = Scan.skip(text, start + 2, " :#.=");
        }
        int end = codeEnd(text, start);
        if (Scan.digits(text, start, end) == end - start) {
            // One sign between the groups: behind " - " something else begins.
            int next = end + 1;
            while (next - start < 40
                    && next < text.length()
                    && " -/.".indexOf(text.charAt(end)) >= 0
                    && Scan.isDigit(text.charAt(next))) {
                end = Scan.codeEnd(text, next);
                next = end + 1;
            }
        }
        // 箱号/封号：EITU9222804/EMCSU71188
        int code = Scan.codeEnd(text, start);
        boolean container = code - start == 11
                && ContainerNumber.parse(text.substring(start, code)).isPresent();
        if (Scan.digits(text, start, end) >= 4 && !container) {
            sheet.take(start, end);
        }
    }

    /// Letters, digits, and what joins them in a firm's own numbers: `PO-4711/2026`.
    private static int codeEnd(String text, int start) {
        int end = Scan.codeEnd(text, start);
        while (end > start
                && end + 1 < text.length()
                && end - start < 40
                && "-/_".indexOf(text.charAt(end)) >= 0
                && Scan.isCode(text.charAt(end + 1))) {
            end = Scan.codeEnd(text, end + 1);
        }
        return end;
    }
}
