package dev.fairlead.recognition;

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
            if (isPrivate(hit.cue())) {
                maskNumber(sheet, hit.end());
            }
        }
    }

    private static boolean isPrivate(Cue cue) {
        return switch (cue) {
            case MASK, PHONE, FAX, WHATSAPP, WECHAT, QQ -> true;
            default -> false;
        };
    }

    private static void maskAround(Sheet sheet, String mark) {
        String text = sheet.text();
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (sheet.isFree(at, at + 1)) {
                sheet.take(start(text, at), end(text, at));
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

    /// The number behind a label: a code of letters and digits, or groups of digits.
    private static void maskNumber(Sheet sheet, int from) {
        String text = sheet.text();
        int start = Scan.skip(text, from, " :#.=+(");
        int end = Scan.codeEnd(text, start);
        if (Scan.digits(text, start, end) == end - start) {
            int next = Scan.skip(text, end, " -/.()");
            while (next > end && next - start < 40 && next < text.length() && Scan.isDigit(text.charAt(next))) {
                end = Scan.codeEnd(text, next);
                next = Scan.skip(text, end, " -/.()");
            }
        }
        if (Scan.digits(text, start, end) >= 4) {
            sheet.take(start, end);
        }
    }
}
