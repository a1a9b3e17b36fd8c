package dev.fairlead.officehours;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The days of each calendar that are unlike others of their name: computed by rule or from the table that comes with
/// the program, then what the file of the settings says, then what people changed by hand.
@Component
class Calendars {

    /// Older mail than this nobody times, and later days than this nobody answers on.
    private static final int FIRST_YEAR = 2000;

    private static final int YEARS_AHEAD = 3;

    private final RuledDays rules;
    private final ShippedDays shipped = ShippedDays.read();
    private final Holidays file;
    private final OfficeRows rows;
    private final Clock clock;
    private final Map<String, Map<LocalDate, CalendarDay>> given = new ConcurrentHashMap<>();

    Calendars(RuledDays rules, OfficeSettings settings, OfficeRows rows, Clock clock) {
        this.rules = rules;
        this.file = Holidays.read(settings.holidays());
        this.rows = rows;
        this.clock = clock;
    }

    /// In the order of time.
    List<CalendarDay> in(CalendarId calendar, int year) {
        return List.copyOf(upTo(calendar, year)
                .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values());
    }

    Map<LocalDate, CalendarDay> special(CalendarId calendar) {
        return upTo(calendar, 0);
    }

    OwnHours hoursOf(String calendar) {
        return rows.book().calendars().getOrDefault(calendar, OwnHours.NONE);
    }

    /// Without what people changed by hand.
    private Map<LocalDate, CalendarDay> given(CalendarId calendar, int atLeast) {
        int last = Math.max(Year.now(clock.withZone(ZoneOffset.UTC)).getValue() + YEARS_AHEAD, atLeast);
        return given.computeIfAbsent(calendar.key() + " " + last, key -> {
            Map<LocalDate, CalendarDay> days = new TreeMap<>();
            for (int year = FIRST_YEAR; year <= last; year++) {
                int one = year;
                shipped.in(calendar.country(), year)
                        .orElseGet(() -> rules.in(calendar, one))
                        .forEach(day -> days.put(day.day(), day));
            }
            days.putAll(file.in(calendar.country()));
            return days;
        });
    }

    private TreeMap<LocalDate, CalendarDay> upTo(CalendarId calendar, int atLeast) {
        var days = new TreeMap<>(given(calendar, atLeast));
        HandBook book = rows.book();
        for (String key : calendar.keys()) {
            book.daysOf(key).values().forEach(entry -> {
                if (entry.kind().equals(HandBook.Entry.PLAIN)) {
                    days.remove(entry.day());
                } else {
                    days.put(entry.day(), entry.calendarDay());
                }
            });
        }
        return days;
    }
}
