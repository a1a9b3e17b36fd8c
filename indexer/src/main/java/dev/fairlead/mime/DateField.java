package dev.fairlead.mime;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a Date header by its words, in whatever order and language: RFC 5322 3.3 with the obsolete forms of 4.3,
/// asctime, ISO 8601, Chinese weekdays and months.
final class DateField {

    private static final int MAX_LENGTH = 200;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final List<String> CHINESE_MONTHS =
            List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");

    /// Hours east of Greenwich. RFC 5322 4.3; CST is read as the trade's China only behind +0800.
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("msk", 3),
            Map.entry("sgt", 8),
            Map.entry("hkt", 8),
            Map.entry("jst", 9),
            Map.entry("kst", 9));

    private final String text;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private @Nullable Integer offsetMinutes;

    private DateField(String text) {
        this.text = text;
    }

    /// The date in the zone it was written in, UTC when none is; null when no date can be made of it.
    static @Nullable OffsetDateTime withZone(String header) {
        if (header.isBlank() || header.length() > MAX_LENGTH) {
            return null;
        }
        return new DateField(header.toLowerCase(Locale.ROOT)).read();
    }

    private @Nullable OffsetDateTime read() {
        while (at < text.length() && text.charAt(at) != '(') {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if ((c == '+' || c == '-') && hour >= 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                offset(c == '-' ? -1 : 1);
            } else if (Character.isLetter(c)) {
                word();
            } else {
                at++;
            }
        }
        return date();
    }

    private void number() {
        int start = at;
        int value = digits();
        int length = at - start;
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == ':' && hour < 0) {
            time(value);
        } else if (next == '年' || length == 4 && year < 0) {
            year = value;
        } else if (next == '月' || year >= 0 && month < 0 && day < 0) {
            month = value;
        } else if (day < 0) {
            day = value;
        } else if (year < 0) {
            year = twoDigit(value, length);
        }
    }

    private void time(int hours) {
        hour = hours;
        at++;
        minute = digits();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            second = digits();
        }
        // Fractions of a second are of ISO 8601, not of mail.
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
    }

    private void offset(int sign) {
        at++;
        int start = at;
        int value = digits();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            value = value * 100 + digits();
        } else if (at - start <= 2) {
            value *= 100;
        }
        if (offsetMinutes == null || offsetMinutes == 0) {
            offsetMinutes = sign * (value / 100 * 60 + value % 100);
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        int english = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3)) : -1;
        if (CHINESE_MONTHS.contains(word)) {
            month = CHINESE_MONTHS.indexOf(word) + 1;
        } else if (english >= 0 && english % 3 == 0 && month < 0) {
            month = english / 3 + 1;
        } else if (hour >= 0 && offsetMinutes == null && ZONES.containsKey(word)) {
            offsetMinutes = ZONES.get(word) * 60;
        } else if ((word.equals("pm") || word.equals("下午")) && hour >= 0 && hour < 12) {
            hour += 12;
        } else if ((word.equals("am") || word.equals("上午")) && hour == 12) {
            hour = 0;
        }
    }

    private int digits() {
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + text.charAt(at) - '0', 99_999);
            at++;
        }
        return value;
    }

    // RFC 5322 4.3: 00 to 49 are of this century, three digits count from 1900.
    private static int twoDigit(int value, int length) {
        return length >= 4 ? value : value < 50 && length < 3 ? 2000 + value : 1900 + value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable OffsetDateTime date() {
        if (year < 1970 || year > 2200 || month < 0 || day < 0) {
            return null;
        }
        try {
            int minutes = offsetMinutes == null || Math.abs(offsetMinutes) > 18 * 60 ? 0 : offsetMinutes;
            return LocalDateTime.of(year, month, day, Math.max(hour, 0), minute, Math.min(second, 59))
                    .atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
        } catch (DateTimeException e) {
            // A day such as 31 February: no date at all, as documented.
            return null;
        }
    }
}
