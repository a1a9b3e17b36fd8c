package dev.fairlead.dates;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;

/// Whether 11/12 is the eleventh of December or the twelfth of November.
final class DateOrder {

    private DateOrder() {}

    /// What another date of the text proves; otherwise the language and the country of the sender.
    static boolean isMonthFirst(Sheet sheet) {
        String text = sheet.text();
        int proof = 0;
        for (int at = text.indexOf('/'); at >= 0 && proof == 0; at = text.indexOf('/', at + 1)) {
            proof = proofAt(text, at);
        }
        if (proof != 0) {
            return proof > 0;
        }
        return sheet.letter().isMonthFirst() || isChinese(text);
    }

    /// 1 for 11/20, -1 for 20/11, 0 for what proves nothing.
    private static int proofAt(String text, int slash) {
        int start = slash;
        while (start > 0 && slash - start < 3 && Scan.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = Scan.digitsEnd(text, slash + 1);
        boolean figures = slash - start >= 1 && slash - start <= 2 && end - slash >= 2 && end - slash <= 3;
        if (!figures || !isDate(text, start, end)) {
            return 0;
        }
        int a = Scan.number(text, start, slash);
        int b = Scan.number(text, slash + 1, end);
        if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 == b > 12) {
            return 0;
        }
        return b > 12 ? 1 : -1;
    }

    /// No length of a box or part of a longer row of figures.
    private static boolean isDate(String text, int start, int end) {
        boolean before = start == 0 || "$/.,-X*".indexOf(text.charAt(start - 1)) < 0 || text.charAt(start - 1) == '-';
        return before && (end == text.length() || "'.,".indexOf(text.charAt(end)) < 0);
    }

    private static boolean isChinese(String text) {
        int chinese = 0;
        int limit = Math.min(text.length(), 2_000);
        for (int i = 0; i < limit && chinese < 4; i++) {
            if (Scan.isChinese(text.charAt(i))) {
                chinese++;
            }
        }
        return chinese >= 4;
    }
}
