package dev.fairlead.officehours;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Public holidays that follow from rules which a library knows: dates, weekdays, Easter.
///
/// Days by moon or decree it lacks or gets wrong: see [ShippedDays].
@Component
class RuledDays {

    private static final Set<String> KNOWN = HolidayManager.getSupportedCalendarCodes();

    private final MessageSource messages;
    private final ConcurrentHashMap<String, HolidayManager> rules = new ConcurrentHashMap<>();

    RuledDays(MessageSource messages) {
        this.messages = messages;
    }

    List<CalendarDay> in(CalendarId calendar, int year) {
        if (!KNOWN.contains(calendar.country())) {
            return List.of();
        }
        HolidayManager manager = rulesOf(calendar.country());
        String region = region(calendar);
        Set<Holiday> days =
                region.isEmpty() ? manager.getHolidays(Year.of(year)) : manager.getHolidays(Year.of(year), region);
        Stream<CalendarDay> known = days.stream().map(this::day);
        return (calendar.key().equals("US") ? Stream.concat(known, Stream.of(columbusDay(year))) : known).toList();
    }

    /// 5 U.S.C. 6103: the second Monday of October. The library knows it of single states only.
    private CalendarDay columbusDay(int year) {
        LocalDate day =
                LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        String key = "office.holiday.COLUMBUS_DAY";
        return new CalendarDay(
                day,
                false,
                say(key, "Columbus Day", Locale.ENGLISH),
                say(key, "", Locale.CHINESE),
                CalendarDay.Source.RULE,
                false);
    }

    /// Parts of this country with holidays of their own, as ISO 3166-2 writes them behind the country.
    Set<String> regionsOf(String country) {
        Set<String> regions = new TreeSet<>();
        if (KNOWN.contains(country)) {
            rulesOf(country)
                    .getCalendarHierarchy()
                    .getChildren()
                    .keySet()
                    .forEach(one -> regions.add(one.toUpperCase(Locale.ROOT)));
        }
        return regions;
    }

    /// The code itself where it has no name.
    String nameOf(CalendarId part, Locale locale) {
        CalendarHierarchy known = KNOWN.contains(part.country())
                ? rulesOf(part.country())
                        .getCalendarHierarchy()
                        .getChildren()
                        .get(part.region().toLowerCase(Locale.ROOT))
                : null;
        return known == null ? part.region() : known.getDescription(locale);
    }

    private HolidayManager rulesOf(String country) {
        return rules.computeIfAbsent(country, RuledDays::read);
    }

    /// One at a time: the library finds its own parts when it is first asked, and tells a second thread that asks
    /// meanwhile that there are none.
    private static synchronized HolidayManager read(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    /// Whoever names no part of the United Kingdom means England: the rest keeps days of its own.
    private static String region(CalendarId calendar) {
        boolean kingdom = calendar.country().equals("GB") && calendar.region().isEmpty();
        return kingdom ? "eng" : calendar.region().toLowerCase(Locale.ROOT);
    }

    private CalendarDay day(Holiday holiday) {
        String english = holiday.getDescription(Locale.ENGLISH);
        String key = "office.holiday." + holiday.getPropertiesKey();
        return new CalendarDay(
                holiday.getDate(),
                false,
                say(key, english, Locale.ENGLISH),
                say(key, "", Locale.CHINESE),
                CalendarDay.Source.RULE,
                false);
    }

    private String say(String key, String otherwise, Locale locale) {
        String said = messages.getMessage(key, null, otherwise, locale);
        return said == null ? otherwise : said;
    }
}
