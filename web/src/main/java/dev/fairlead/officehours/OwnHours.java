package dev.fairlead.officehours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody changed by hand of the hours of a calendar or a person; what is null is as it was.
///
/// @param calendar which one a person goes by
record OwnHours(
        @Nullable CalendarId calendar,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable Set<DayOfWeek> days) {

    static final OwnHours NONE = new OwnHours(null, null, null, null);

    /// As a form or the database writes them; empty is null.
    ///
    /// @throws InvalidOfficeDay when one cannot be meant
    static OwnHours of(String calendar, String opens, String closes, Set<String> days) {
        return new OwnHours(
                calendar.isBlank() ? null : CalendarId.of(calendar),
                time(opens),
                time(closes),
                days.isEmpty() ? null : weekdays(days));
    }

    private static @Nullable LocalTime time(String written) {
        if (written.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(written.strip());
        } catch (DateTimeParseException cause) {
            throw InvalidOfficeDay.hour(written);
        }
    }

    private static Set<DayOfWeek> weekdays(Set<String> names) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .forEach(days::add);
        if (days.size() != names.size()) {
            throw InvalidOfficeDay.day(String.join(", ", names));
        }
        return days;
    }

    String dayNames() {
        Set<DayOfWeek> some = days;
        return some == null ? "" : some.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }
}
