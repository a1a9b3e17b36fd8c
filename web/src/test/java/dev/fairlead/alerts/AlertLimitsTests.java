package dev.fairlead.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertLimitsTests {

    @ParameterizedTest
    @CsvSource({
        // over night
        "19:00, 08:00, 18:59, false",
        "19:00, 08:00, 19:00, true",
        "19:00, 08:00, 00:00, true",
        "19:00, 08:00, 07:59, true",
        "19:00, 08:00, 08:00, false",
        // within a day
        "12:00, 13:30, 11:59, false",
        "12:00, 13:30, 12:00, true",
        "12:00, 13:30, 13:30, false",
        // no span at all
        "08:00, 08:00, 08:00, false",
        "08:00, 08:00, 20:00, false",
    })
    void nobodyIsWokenBetweenTheseTimes(LocalTime from, LocalTime until, LocalTime at, boolean quiet) {
        AlertLimits limits = new AlertLimits(4, 8, 3, List.of(), from, until);

        assertThat(limits.isQuiet(at)).isEqualTo(quiet);
    }
}
