package dev.fairlead.dates;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;

/// The time behind a date: `18:00`, `1800`, `1800HRS`, `6PM`, `17H`, `12点`, `下午3点半`.
final class ClockText {

    private ClockText() {}

    /// The date with the time that follows it, or as it is.
    static WrittenDate behind(String text, WrittenDate date) {
        int i = Months.skipDay(text, Scan.skip(text, date.end(), " ,@(/-"));
        if (i < text.length() && text.charAt(i) == 'T' && i == date.end()) {
            i++;
        }
        for (String word : new String[] {"AT ", "BY ", "BEFORE ", "TIME ", "TIME: "}) {
            i = text.startsWith(word, i) ? i + word.length() : i;
        }
        boolean afternoon = text.startsWith("下午", i) || text.startsWith("晚上", i);
        if (afternoon || text.startsWith("上午", i) || text.startsWith("中午", i) || text.startsWith("早上", i)) {
            i += 2;
        }
        return read(text, i, date, afternoon);
    }

    private static WrittenDate read(String text, int start, WrittenDate date, boolean afternoon) {
        int end = Scan.digitsEnd(text, start);
        if (end == start || end - start > 4) {
            return date;
        }
        if (end - start == 4) {
            return compact(text, start, end, date);
        }
        int hour = Scan.number(text, start, end);
        int minute = -1;
        int behind = end;
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == ':' || next == '.' && text.startsWith("00", end + 1)) {
            behind = Scan.digitsEnd(text, end + 1);
            minute = behind == end + 3 ? Scan.number(text, end + 1, behind) : -1;
        } else if (next == '点' || next == '时') {
            minute = text.startsWith("半", end + 1) ? 30 : 0;
            behind = end + (minute == 30 ? 2 : 1);
        } else if (isHalf(text, end)) {
            minute = 0;
        }
        int mark = Scan.skip(text, behind, " ");
        boolean pm = text.startsWith("PM", mark) && Scan.endsWord(text, mark + 2);
        int full = (pm || afternoon) && hour < 12 ? hour + 12 : hour;
        return minute < 0
                ? date
                : date.at(clock(full, minute), pm ? mark + 2 : behind).orSame(date, full, minute);
    }

    /// `6PM`, `11 AM`
    private static boolean isHalf(String text, int end) {
        int mark = Scan.skip(text, end, " ");
        return (text.startsWith("PM", mark) || text.startsWith("AM", mark)) && Scan.endsWord(text, mark + 2);
    }

    /// Four digits are a time when they can be one and no other figure or currency follows.
    private static WrittenDate compact(String text, int start, int end, WrittenDate date) {
        int hour = Scan.number(text, start, start + 2);
        int minute = Scan.number(text, start + 2, end);
        boolean hours = text.startsWith("H", end) || text.startsWith(" H", end) || text.startsWith("LT", end);
        boolean alone = end == text.length() || " ,;.)\n".indexOf(text.charAt(end)) >= 0;
        boolean round = minute % 5 == 0 || minute == 59 || minute == 1;
        return (hours || alone && round) ? date.at(clock(hour, minute), end).orSame(date, hour, minute) : date;
    }

    private static String clock(int hour, int minute) {
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
}
