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

    private Countries offices(Map<String, OfficeSettings.Country> countries, String holidays) throws IOException {
        Path file = Files.writeString(folder.resolve("holidays.csv"), holidays);
        return new Countries(
                new OfficeSettings(LocalTime.of(9, 0), LocalTime.of(18, 0), countries, file), Holidays.read(file));
    }

    @Test
    void everyCountryHasItsOwnWeekend() throws IOException {
        Countries offices = offices(Map.of(), "country,date,kind,name\n");

        assertThat(offices.in(ZoneId.of("Asia/Shanghai")).days())
                .contains(MONDAY, FRIDAY)
                .doesNotContain(SATURDAY);
        assertThat(offices.in(ZoneId.of("Asia/Riyadh")).days())
                .contains(SUNDAY, THURSDAY)
                .doesNotContain(FRIDAY);
        assertThat(offices.in(ZoneId.of("Asia/Kolkata")).days())
                .contains(SATURDAY)
                .doesNotContain(SUNDAY);
        assertThat(offices.in(ZoneId.of("UTC")).days()).contains(MONDAY).doesNotContain(SUNDAY);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, CN", "Europe/Berlin, DE", "America/New_York, US", "Asia/Ho_Chi_Minh, VN", "+03:00, 001"
    })
    void theClockTellsTheCountry(String zone, String country) {
        assertThat(Countries.of(ZoneId.of(zone))).isEqualTo(country);
    }

    @Test
    void theSettingsSayWhatIsDifferentWhere() throws IOException {
        Countries offices = offices(
                Map.of("cn", new OfficeSettings.Country(LocalTime.of(8, 30), null, null)), "country,date,kind,name\n");

        assertThat(offices.in(ZoneId.of("Asia/Shanghai")).opens()).isEqualTo("08:30");
        assertThat(offices.in(ZoneId.of("Asia/Shanghai")).closes()).isEqualTo("18:00");
        assertThat(offices.in(ZoneId.of("Europe/Berlin")).opens()).isEqualTo("09:00");
    }

    @Test
    void aHolidayIsClosedAndAMadeUpSaturdayIsOpen() throws IOException {
        Countries offices = offices(Map.of(), """
                country,date,kind,name
                CN,2026-10-01,off,国庆节
                CN,2026-10-02,off,国庆节
                CN,2026-10-10,work,
                """);
        // From Wednesday 17:00 in Shanghai to Saturday of the week after, 10:00.
        long minutes = offices.in(ZoneId.of("Asia/Shanghai"))
                .minutesBetween(Instant.parse("2026-09-30T09:00:00Z"), Instant.parse("2026-10-10T02:00:00Z"));

        assertThat(minutes).isEqualTo(60 + 5 * 9 * 60 + 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHN,2026-10-01,off,", "CN,1.10.2026,off,", "CN,2026-10-01,maybe,"})
    void saysWhichLineOfTheHolidaysCannotBeMeant(String line) {
        assertThatThrownBy(() -> offices(Map.of(), "country,date,kind,name\nDE,2026-10-03,off,x\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holidays.csv, row 2: read")
                .hasMessageContaining("expected");
    }
}
