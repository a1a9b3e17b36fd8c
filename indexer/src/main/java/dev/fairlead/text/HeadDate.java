package dev.fairlead.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Reads the date in a quoted mail's head, word by word as long as each is part of a date, and says where it ends.
///
/// `Friday, November 20, 2026 10:15 AM`, `2026年11月20日(星期五) 上午10:15`, `vendredi 20 novembre 2026 à 10h15`,
/// `11/20/2026 10:15`, `Fri, 20 Nov 2026 10:15:30 +0800`. Of `05/11/2026` that reading counts which the outer
/// mail's date makes likely: not later than it, and nearest to it; without one, the month comes first when AM
/// or PM is said.
final class HeadDate {

    private static final int MAX_LENGTH = 120;

    private final String text;
    private final OuterDate outer;
    private int at;
    private int end;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private boolean monthOrDay;
    private boolean monthFirst;
    private boolean weekday;
    private DateWord.@Nullable Half half;
    private @Nullable ZoneOffset zone;

    /// @param hasTime a time of day is said, which people rarely do when they speak of a date
    /// @param end behind the date's last character
    record Found(Instant at, boolean hasTime, int end) {}

    private HeadDate(String text, int from, OuterDate outer) {
        this.text = text.length() > from + MAX_LENGTH ? text.substring(0, from + MAX_LENGTH) : text;
        this.at = from;
        this.outer = outer;
    }

    /// Null when no whole date begins here.
    static @Nullable Found at(String text, int from, OuterDate outer) {
        return new HeadDate(text, from, outer).read();
    }

    private @Nullable Found read() {
        while (at < text.length() && token()) {
            // each token moves on
        }
        Instant instant = instant();
        return instant == null ? null : new Found(instant, hour >= 0, end);
    }

    private boolean token() {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return consumed(number());
        }
        if ((c == '+' || c == '-' || c == '−') && hour >= 0 && isOffsetDue() && offset()) {
            return consumed(true);
        }
        if (Character.isLetter(c)) {
            return word();
        }
        at++;
        return c <= ' ' || ",.;/，、。()（）-\u00A0\u3000\u202F\u2009".indexOf(c) >= 0;
    }

    private boolean consumed(boolean isPart) {
        if (isPart) {
            end = at;
        }
        return isPart;
    }

    private boolean number() {
        int start = at;
        int value = digits();
        int length = at - start;
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (":：h".indexOf(next) >= 0 && isDigit(at + 1)) {
            return hour < 0 && time(value);
        }
        if ("/-.".indexOf(next) >= 0 && isDigit(at + 1) && year < 0 && day < 0) {
            return numeric(value, length, next);
        }
        return unit(value, next) || plain(value, length);
    }

    private boolean unit(int value, char next) {
        switch (next) {
            case '年' -> year = value;
            case '月' -> month = value;
            case '日', '号', '號' -> day = value;
            case '时', '時', '点', '點' -> hour = value;
            case '分' -> minute = value;
            case '秒' -> second = value;
            default -> {
                return false;
            }
        }
        at++;
        return true;
    }

    private boolean plain(int value, int length) {
        if (length == 4 && year < 0) {
            year = value;
            return true;
        }
        if (length <= 2 && day < 0) {
            day = value;
            at = DateWord.behindOrdinal(text, at);
            return true;
        }
        if (length == 2 && year < 0 && month > 0) {
            year = 2000 + value;
            return true;
        }
        return false;
    }

    private boolean time(int hours) {
        hour = hours;
        at++;
        minute = digits();
        if (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：') && isDigit(at + 1)) {
            at++;
            second = digits();
        }
        return true;
    }

    // 2026-11-20, 20.11.2026, 11/20/26
    private boolean numeric(int first, int length, char separator) {
        at++;
        int middle = digits();
        if (at >= text.length() || text.charAt(at) != separator || !isDigit(at + 1)) {
            return false;
        }
        at++;
        int start = at;
        int last = digits();
        if (length == 4) {
            year = first;
            month = middle;
            day = last;
            // ISO 8601: a T stands before the time.
            at += at < text.length() && text.charAt(at) == 'T' ? 1 : 0;
            return true;
        }
        year = at - start == 4 ? last : 2000 + last;
        day = first;
        month = middle;
        monthOrDay = separator != '.';
        return at - start == 4 || at - start == 2;
    }

    // GMT may be only the start of GMT+8.
    private boolean isOffsetDue() {
        return zone == null || zone.equals(ZoneOffset.UTC);
    }

    private boolean offset() {
        int sign = text.charAt(at) == '+' ? 1 : -1;
        if (!isDigit(at + 1)) {
            return false;
        }
        at++;
        int start = at;
        int value = digits();
        boolean hours = at - start <= 2;
        if (at < text.length() && text.charAt(at) == ':' && isDigit(at + 1)) {
            at++;
            value = value * 100 + digits();
        } else if (hours) {
            value *= 100;
        }
        int minutes = value / 100 * 60 + value % 100;
        zone = minutes > 18 * 60 ? zone : ZoneOffset.ofTotalSeconds(sign * minutes * 60);
        return true;
    }

    private boolean word() {
        DateWord word = DateWord.at(text, at);
        if (word == null) {
            return false;
        }
        at += word.length();
        return switch (word.kind()) {
            case MONTH -> consumed(month(word.value()));
            case WEEKDAY -> consumed(weekday(word));
            case HALF -> consumed(half(word));
            case ZONE -> consumed(zone(word.value()));
            // Belongs to the date only when more of it follows.
            case FILLER -> word.value() == 0 || consumed(true);
        };
    }

    // "mar. 17 nov. 2026" is a Tuesday in November.
    private boolean month(int value) {
        if (month > 0 && (month != 3 || year > 0 || !monthFirst)) {
            return false;
        }
        monthFirst = month < 0 && day < 0;
        month = value;
        return true;
    }

    // A name such as "Sun Li" may follow the time.
    private boolean weekday(DateWord word) {
        boolean fits = !weekday && (hour < 0 || word.isHan());
        weekday = true;
        return fits;
    }

    private boolean half(DateWord word) {
        half = word.half();
        return hour >= 0 || word.isHan();
    }

    private boolean zone(int minutes) {
        if (hour < 0 || zone != null) {
            return false;
        }
        zone = ZoneOffset.ofTotalSeconds(minutes * 60);
        return true;
    }

    private int digits() {
        int value = 0;
        while (isDigit(at)) {
            value = Math.min(value * 10 + text.charAt(at) - '0', 99_999);
            at++;
        }
        return value;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private @Nullable Instant instant() {
        if (year < 1980 || year > 2200 || month < 0 || day < 0) {
            return null;
        }
        Instant stated = instant(month, day);
        Instant swapped = monthOrDay && month != day ? instant(day, month) : null;
        if (stated == null || swapped == null) {
            return stated == null ? swapped : stated;
        }
        return outer.likelier(stated, swapped, half != null);
    }

    private @Nullable Instant instant(int ofMonth, int ofDay) {
        int hours = hour < 0 ? 0 : half == null ? hour : half.hour(hour);
        try {
            LocalDateTime local = LocalDate.of(year, ofMonth, ofDay).atTime(hours, minute, Math.min(second, 59));
            return local.toInstant(zone == null ? outer.zone() : zone);
        } catch (DateTimeException e) {
            // 31 February: no date at all, as documented.
            return null;
        }
    }
}
