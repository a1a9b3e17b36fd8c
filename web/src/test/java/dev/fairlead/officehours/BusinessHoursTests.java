package dev.fairlead.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTests {

    private static BusinessHours in(String zone) {
        return new BusinessHours(
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                ZoneId.of(zone));
    }

    // 2026-11-20 is a Friday; Berlin is at +01:00 then, Shanghai at +08:00.
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Europe/Berlin, 2026-11-19T09:00:00Z, 2026-11-19T10:30:00Z, 90, within one day",
        "Europe/Berlin, 2026-11-19T16:00:00Z, 2026-11-20T09:00:00Z, 120, over night",
        "Europe/Berlin, 2026-11-20T16:00:00Z, 2026-11-23T08:30:00Z, 90, over the weekend",
        "Europe/Berlin, 2026-11-21T10:00:00Z, 2026-11-22T10:00:00Z, 0, on the weekend",
        "Europe/Berlin, 2026-11-19T20:00:00Z, 2026-11-19T21:00:00Z, 0, after hours",
        "Asia/Shanghai, 2026-11-19T09:00:00Z, 2026-11-19T10:30:00Z, 60, the rep's own zone counts",
        "Europe/Berlin, 2026-03-27T16:00:00Z, 2026-03-30T08:00:00Z, 120, clocks went forward on the weekend",
        "Europe/Berlin, 2026-11-19T10:00:00Z, 2026-11-19T09:00:00Z, 0, an answer before its question"
    })
    void countsOpenMinutesOnly(String zone, Instant from, Instant to, long minutes, String name) {
        assertThat(in(zone).minutesBetween(from, to)).isEqualTo(minutes);
    }
}
