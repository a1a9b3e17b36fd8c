package dev.fairlead.officehours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTests {

    @TempDir
    private Path folder;

    private Countries offices(Map<String, OfficeSettings.Country> countries, String holidays)
            throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("holidays.csv"), "country,date,kind,name\n" + holidays);
        var settings = new OfficeSettings(LocalTime.of(9, 0), LocalTime.of(18, 0), countries, file);
        return new Countries(settings, CalendarTable.in(folder, settings).calendars());
    }

    private BusinessHours in(String zone, String holidays) throws IOException, SQLException {
        return hours(offices(Map.of(), holidays), zone);
    }

    private static BusinessHours hours(Countries offices, String zone) {
        ZoneId id = ZoneId.of(zone);
        return offices.in(CalendarId.ofCountry(Countries.of(id)), id, OwnHours.NONE);
    }

    @Test
    void everyCountryHasItsOwnWeekend() throws Exception {
        Countries offices = offices(Map.of(), "");

        assertThat(hours(offices, "Asia/Shanghai").days())
                .contains(MONDAY, FRIDAY)
                .doesNotContain(SATURDAY);
        assertThat(hours(offices, "Asia/Riyadh").days())
                .contains(SUNDAY, THURSDAY)
                .doesNotContain(FRIDAY);
        assertThat(hours(offices, "Asia/Dubai").days()).contains(MONDAY, FRIDAY).doesNotContain(SATURDAY, SUNDAY);
        assertThat(hours(offices, "Asia/Kolkata").days()).contains(SATURDAY).doesNotContain(SUNDAY);
        assertThat(hours(offices, "UTC").days()).contains(MONDAY).doesNotContain(SUNDAY);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, CN", "Europe/Berlin, DE", "America/New_York, US", "Asia/Ho_Chi_Minh, VN", "+03:00, 001"
    })
    void theClockTellsTheCountry(String zone, String country) {
        assertThat(Countries.of(ZoneId.of(zone))).isEqualTo(country);
    }

    @Test
    void theSettingsSayWhatIsDifferentWhere() throws Exception {
        Countries offices = offices(Map.of("cn", new OfficeSettings.Country(LocalTime.of(8, 30), null, null)), "");

        assertThat(hours(offices, "Asia/Shanghai").opens()).isEqualTo("08:30");
        assertThat(hours(offices, "Asia/Shanghai").closes()).isEqualTo("18:00");
        assertThat(hours(offices, "Europe/Berlin").opens()).isEqualTo("09:00");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        // From Wednesday 17:00 in Shanghai, over the holiday of a week, to Saturday of the week after, 10:00.
        "Asia/Shanghai, 2026-09-30T09:00:00Z, 2026-10-10T02:00:00Z, 1200, a golden week and its made-up Saturday",
        "Asia/Shanghai, 2026-09-18T09:00:00Z, 2026-09-20T02:00:00Z, 120, a made-up Sunday is open",
        "Asia/Hong_Kong, 2026-09-30T09:00:00Z, 2026-10-02T02:00:00Z, 120, the same day across the river is one of work",
        "Asia/Singapore, 2026-11-06T09:00:00Z, 2026-11-10T02:00:00Z, 120, a holiday in lieu of Deepavali",
        "Asia/Kolkata, 2026-10-01T11:30:00Z, 2026-10-03T04:30:00Z, 120, the birthday of Gandhi between two days of work",
        "Asia/Dubai, 2026-12-01T13:00:00Z, 2026-12-04T06:00:00Z, 120, two national days",
        "Europe/Berlin, 2026-05-13T15:00:00Z, 2026-05-15T08:00:00Z, 120, Ascension Day",
        "Europe/London, 2026-12-24T17:00:00Z, 2026-12-29T10:00:00Z, 120, Boxing Day moves to Monday",
        "America/New_York, 2026-07-02T21:00:00Z, 2026-07-06T14:00:00Z, 120, Independence Day moves to Friday",
        "Europe/Berlin, 2027-03-25T16:00:00Z, 2027-03-30T08:00:00Z, 120, clocks went forward over Easter"
    })
    void knowsTheHolidaysOfTheCountry(String zone, Instant from, Instant to, long minutes, String name)
            throws Exception {
        assertThat(in(zone, "").minutesBetween(from, to)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "cn"})
    void theFileOfTheSettingsGoesBeforeTheTable(String country) throws Exception {
        // Tuesday the 24th of November from 17:00, over Wednesday, to Thursday 10:00.
        assertThat(in("Asia/Shanghai", country + ",2026-11-25,off,Day of the firm\n")
                        .minutesBetween(Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-26T02:00:00Z")))
                .isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHN,2026-10-01,off,", "CN,1.10.2026,off,", "CN,2026-10-01,maybe,"})
    void saysWhichLineOfTheHolidaysCannotBeMeant(String line) {
        assertThatThrownBy(() -> offices(Map.of(), "DE,2026-10-03,off,x\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holidays.csv, row 2: read")
                .hasMessageContaining("expected");
    }
}
