package dev.fairlead.officehours;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// Which hours are usual where, and what the settings say to the contrary.
record Countries(OfficeSettings settings, Holidays holidays) {

    BusinessHours in(ZoneId zone) {
        String country = of(zone);
        OfficeSettings.Country own = settings.in(country);
        LocalTime opens = Objects.requireNonNullElse(own.opens(), settings.opens());
        LocalTime closes = Objects.requireNonNullElse(own.closes(), settings.closes());
        Set<DayOfWeek> days = Objects.requireNonNullElseGet(own.days(), () -> workdaysIn(country));
        return new BusinessHours(opens, closes, days, zone, holidays.in(country));
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
