package dev.fairlead.dates;

import dev.fairlead.mentions.Scan;
/// What tells of two small numbers which is the month.

final class NumberOrder {

    private static final int AROUND = 60;

    private NumberOrder() {}

    /// `1/12-14/12`: the second day of a period says how both are written.
    ///
    /// @param end behind the first day
    /// @param sign between its numbers
    /// @return 1 for the month first, -1 for the day first, 0 when it says nothing
    static int ofNext(String text, int end, String sign) {
        int next = Scan.skip(text, end, " -~至到");
        int mark = Scan.digitsEnd(text, next);
        int last = mark < text.length() ? Scan.digitsEnd(text, mark + 1) : mark;
        boolean pair = next > end && mark > next && mark - next <= 2 && last > mark + 1 && last - mark <= 3;
        if (!pair || !text.startsWith(sign, mark)) {
            return 0;
        }
        boolean day = Scan.number(text, next, mark) > 12;
        return day ? -1 : Scan.number(text, mark + 1, last) > 12 ? 1 : 0;
    }

    /// The Chinese write the month first.
    static boolean isChineseAround(String text, int start) {
        for (int i = Math.max(0, start - AROUND); i < Math.min(text.length(), start + AROUND); i++) {
            if (Scan.isChinese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
