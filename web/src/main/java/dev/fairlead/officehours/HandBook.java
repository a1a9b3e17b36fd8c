package dev.fairlead.officehours;

import java.time.LocalDate;
import java.util.Map;

/// All that people changed by hand and did not take back.
///
/// @param days by calendar
/// @param calendars hours by calendar
/// @param people hours by user name
record HandBook(
        Map<String, Map<LocalDate, Entry>> days, Map<String, OwnHours> calendars, Map<String, OwnHours> people) {

    /// What is said of a day by hand.
    ///
    /// @param kind `off`, `work`, or `plain`: like any other of its name
    record Entry(LocalDate day, String kind, String name) {

        static final String OFF = "off";
        static final String WORK = "work";
        static final String PLAIN = "plain";

        private static final int LONGEST_NAME = 200;

        Entry {
            if (!kind.equals(OFF) && !kind.equals(WORK) && !kind.equals(PLAIN)) {
                throw InvalidOfficeDay.kind(kind);
            }
            name = name.strip();
            if (name.isEmpty() && !kind.equals(PLAIN)) {
                throw InvalidOfficeDay.nameless(day.toString());
            }
            name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        }

        CalendarDay calendarDay() {
            return new CalendarDay(day, kind.equals(WORK), name, "", CalendarDay.Source.HAND, false);
        }
    }

    Map<LocalDate, Entry> daysOf(String calendar) {
        return days.getOrDefault(calendar, Map.of());
    }
}
