package dev.fairlead.officehours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.officehours.HandBook.Entry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rule, table and hand, one over the other.
class CalendarsTests {

    @TempDir
    private Path folder;

    private Calendars calendars;
    private OfficeRows rows;

    @BeforeEach
    void open() throws SQLException {
        var settings =
                new OfficeSettings(LocalTime.of(9, 0), LocalTime.of(18, 0), Map.of(), folder.resolve("holidays.csv"));
        CalendarTable table = CalendarTable.in(folder, settings);
        calendars = table.calendars();
        rows = table.rows();
    }

    private List<String> days(String calendar, int year) {
        return calendars.in(CalendarId.of(calendar), year).stream()
                .map(day -> day.day() + (day.open() ? " open " : " closed ") + day.nameIn(Locale.ENGLISH))
                .toList();
    }

    private long says(String calendar, Entry... entries) {
        long change = rows.add(new OfficeChange(
                0, calendar, "", OfficeChange.Kind.ADDED, "x", "admin", Instant.parse("2026-11-22T08:00:00Z"), null));
        rows.days(change, Map.of(calendar, List.of(entries)));
        return change;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "CN, 2025, 33", "CN, 2026, 39", "CN, 2027, 19", "HK, 2025, 17", "HK, 2026, 17", "HK, 2027, 17",
        "SG, 2025, 12", "SG, 2026, 14", "SG, 2027, 12", "AE, 2026, 12", "IN, 2026, 17", "DE, 2026, 9",
        "DE-HH, 2026, 10", "DE-BY, 2026, 12", "GB, 2026, 8", "GB-SCT, 2026, 10", "US, 2027, 12", "FR, 2026, 11"
    })
    void knowsSoManySpecialDays(String calendar, int year, int count) {
        assertThat(days(calendar, year)).hasSize(count);
    }

    @Test
    void saysWhichDaysNobodyHasAnnouncedYet() {
        assertThat(calendars.in(CalendarId.of("CN"), 2026)).noneMatch(CalendarDay::expected);
        assertThat(calendars.in(CalendarId.of("CN"), 2027)).allMatch(CalendarDay::expected);
        assertThat(calendars.in(CalendarId.of("SG"), 2027))
                .anyMatch(CalendarDay::expected)
                .anyMatch(day -> !day.expected());
    }

    @Test
    void namesDaysInChineseToo() {
        assertThat(calendars.in(CalendarId.of("DE-HH"), 2026))
                .extracting(day -> day.nameIn(Locale.CHINESE))
                .contains("德国统一日", "宗教改革日");
        assertThat(calendars.in(CalendarId.of("CN"), 2026))
                .extracting(day -> day.nameIn(Locale.CHINESE))
                .contains("春节", "国庆节调休上班");
    }

    @Test
    void whatPeopleSayGoesBeforeTheTableAndIsTakenBackByUndo() {
        LocalDate eid = LocalDate.of(2026, 3, 20);
        long moved = says("AE", new Entry(eid, Entry.PLAIN, ""), new Entry(eid.plusDays(3), Entry.OFF, "Eid al-Fitr"));
        assertThat(days("AE", 2026))
                .contains("2026-03-23 closed Eid al-Fitr")
                .doesNotContain("2026-03-20 closed Eid al-Fitr");

        long later = says("AE", new Entry(eid.plusDays(3), Entry.WORK, "Shipping day"));
        assertThat(days("AE", 2026)).contains("2026-03-23 open Shipping day");
        rows.undo(moved, "admin", Instant.now());
        assertThat(days("AE", 2026)).contains("2026-03-20 closed Eid al-Fitr", "2026-03-23 open Shipping day");
        rows.undo(later, "admin", Instant.now());
        assertThat(days("AE", 2026)).noneMatch(day -> day.startsWith("2026-03-23"));
        assertThat(rows.undo(later, "admin", Instant.now())).isFalse();
    }

    @Test
    void whatIsSaidOfACountryHoldsForItsParts() {
        LocalDate bridge = LocalDate.of(2026, 5, 15);
        says("DE", new Entry(bridge, Entry.OFF, "Bridge day"));
        assertThat(days("DE-HH", 2026)).contains("2026-05-15 closed Bridge day");
        says("DE-HH", new Entry(bridge, Entry.PLAIN, ""));
        assertThat(days("DE-HH", 2026)).doesNotContain("2026-05-15 closed Bridge day");
        assertThat(days("DE", 2026)).contains("2026-05-15 closed Bridge day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "XX", "China", "DE-", "DE_HH"})
    void refusesWhatIsNoCalendar(String key) {
        assertThatThrownBy(() -> CalendarId.of(key)).isInstanceOf(InvalidOfficeDay.class);
    }
}
