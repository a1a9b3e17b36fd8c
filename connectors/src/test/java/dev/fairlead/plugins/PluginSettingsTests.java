package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PluginSettingsTests {

    private static final Duration SOME = Duration.ofSeconds(5);

    @ParameterizedTest
    @CsvSource({"1, 10s", "2, 20s", "5, 160s", "9, 2560s", "10, 60m", "14, 60m", "1000, 60m"})
    void thePauseAfterAFailureDoublesUpToAnHour(int failed, String pause) {
        PluginSettings settings = new PluginSettings(
                Path.of("plugins"), SOME, DataSize.ofMegabytes(1), SOME, SOME, SOME, 20, 5, Duration.ofSeconds(10), 3);

        assertThat(settings.pauseAfter(failed)).isEqualTo(Duration.parse("PT" + pause));
    }
}
