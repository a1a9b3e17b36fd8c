package dev.fairlead.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day, a period or a moment, as a text says it.
///
/// @param last end of a period, null for a single day
/// @param time `HH:mm`, empty when none is given; 24:00 is a time too
/// @param end offset behind it in the text
record WrittenDate(LocalDate first, @Nullable LocalDate last, String time, int end) {

    static WrittenDate day(LocalDate day, int end) {
        return new WrittenDate(day, null, "", end);
    }

    WrittenDate until(WrittenDate other) {
        LocalDate until = other.last != null ? other.last : other.first;
        return until.isBefore(first) ? this : new WrittenDate(first, until, "", other.end);
    }

    WrittenDate at(String written, int behind) {
        return new WrittenDate(first, last, written, behind);
    }

    /// This when the clock has such an hour, otherwise the date alone.
    WrittenDate orSame(WrittenDate date, int hour, int minute) {
        return hour < 24 && minute < 60 || hour == 24 && minute == 0 ? this : date;
    }

    /// ISO 8601: `2026-11-20`, `2026-11-20T18:00`, `2026-11-16/2026-11-30`.
    String value() {
        if (last != null) {
            return first + "/" + last;
        }
        return time.isEmpty() ? first.toString() : first + "T" + time;
    }
}
