package dev.fairlead.demo.letters;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/// Monday to Friday, eight to six, wherever one is.
final class WorkHours {

    private WorkHours() {}

    /// The same moment if somebody is at the desk, otherwise as long into the next working day as it was out of
    /// hours.
    static ZonedDateTime next(ZonedDateTime at) {
        ZonedDateTime moved = at;
        if (moved.getHour() >= 18) {
            moved = moved.plusDays(1).withHour(8).plusMinutes(moved.getHour() - 18L);
        } else if (moved.getHour() < 8) {
            moved = moved.withHour(8);
        }
        while (moved.getDayOfWeek() == DayOfWeek.SATURDAY || moved.getDayOfWeek() == DayOfWeek.SUNDAY) {
            moved = moved.plusDays(1);
        }
        return moved;
    }
}
