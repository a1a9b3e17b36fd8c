package dev.fairlead.officehours;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which hours are usual where, and what the settings and people say to the contrary.
final class Countries {

    private final OfficeSettings settings;
    private final Calendars calendars;

    Countries(OfficeSettings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    /// Of a calendar, in a zone.
    ///
    /// @param own what is said of the person, whose hours go before those of the calendar
    BusinessHours in(CalendarId calendar, ZoneId zone, OwnHours own) {
        Hours usual = hoursOf(calendar, own);
        return new BusinessHours(usual.opens(), usual.closes(), usual.days(), zone, open(calendars.special(calendar)));
    }

    /// What counts in the end.
    record Hours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days) {}

    Hours hoursOf(CalendarId calendar, OwnHours own) {
        OfficeSettings.Country set = settings.in(calendar.country());
        OwnHours whole = calendars.hoursOf(calendar.country());
        OwnHours part = calendars.hoursOf(calendar.key());
        return new Hours(
                first(own.opens(), part.opens(), whole.opens(), set.opens(), settings.opens()),
                first(own.closes(), part.closes(), whole.closes(), set.closes(), settings.closes()),
                first(own.days(), part.days(), whole.days(), set.days(), workdaysIn(calendar.country())));
    }

    @SafeVarargs
    private static <T> T first(@Nullable T... some) {
        for (T one : some) {
            if (one != null) {
                return one;
            }
        }
        throw new IllegalStateException("the last one is always there");
    }

    private static Map<LocalDate, Boolean> open(Map<LocalDate, CalendarDay> days) {
        return days.values().stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, CalendarDay::open));
    }

    /// `CN` of `Asia/Shanghai`; `001`, the world, where a zone is of no country.
    static String of(ZoneId zone) {
        return TimeZone.getCanonicalID(zone.getId()) == null ? "001" : TimeZone.getRegion(zone.getId());
    }

    /// The days that are no weekend there (CLDR): Sunday to Thursday in Saudi Arabia, Monday to Saturday in India.
    private static Set<DayOfWeek> workdaysIn(String country) {
        Calendar.WeekData week = Calendar.getWeekDataForRegion(country);
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        DayOfWeek day = dayOf(week.weekendOnset);
        days.remove(day);
        while (day != dayOf(week.weekendCease)) {
            day = day.plus(1);
            days.remove(day);
        }
        return days;
    }

    /// ICU counts from Sunday, which is 1.
    private static DayOfWeek dayOf(int icu) {
        return DayOfWeek.SUNDAY.plus(icu - 1L);
    }
}
