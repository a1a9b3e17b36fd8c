package dev.fairlead.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a customer counts as quiet.
class RhythmTests {

    private static final DaySettings SETTINGS = new DaySettings(3, 14, 6, Duration.ofDays(5), Duration.ofDays(30));
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    /// So many days of contact, one every so many days.
    private static List<LocalDate> every(int days, int times) {
        return IntStream.range(0, times)
                .mapToObj(at -> START.plusDays((long) at * days))
                .toList();
    }

    @ParameterizedTest(name = "every {0} days: quiet {1} days after the last contact")
    @CsvSource({"9, 28", "1, 15", "4, 15", "5, 16", "30, 91"})
    void quietIsWhoIsSilentForThreeTimesTheUsualAndLongerThanTheFloor(int days, int quietAfter) {
        Rhythm rhythm = Rhythm.of(every(days, 10), SETTINGS).orElseThrow();

        assertThat(rhythm.medianDays()).isEqualTo(days);
        assertThat(rhythm.quietOn()).isEqualTo(rhythm.lastOn().plusDays(quietAfter));
    }

    @Test
    void oneLongHolidayDoesNotChangeTheRhythm() {
        List<LocalDate> weekly = every(7, 8);
        LocalDate back = weekly.getLast().plusDays(60);

        Rhythm rhythm = Rhythm.of(
                        IntStream.range(0, 9)
                                .mapToObj(at -> at < 8 ? weekly.get(at) : back)
                                .toList(),
                        SETTINGS)
                .orElseThrow();

        assertThat(rhythm.medianDays()).isEqualTo(7);
        assertThat(rhythm.quietOn()).isEqualTo(back.plusDays(22));
    }

    @Test
    void tooFewDaysOfContactAreNoRhythm() {
        assertThat(Rhythm.of(every(3, 5), SETTINGS)).isEmpty();
        assertThat(Rhythm.of(List.of(), SETTINGS)).isEmpty();
        assertThat(Rhythm.of(every(3, 6), SETTINGS)).isPresent();
    }
}
