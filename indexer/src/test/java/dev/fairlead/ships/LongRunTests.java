package dev.fairlead.ships;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Scan;
import org.junit.jupiter.api.Test;

/// A run of megabytes is walked once, wherever in it somebody asks: counted in steps, not in time.
class LongRunTests {

    /// A run of letters is asked at each of its places whether a word of positions begins there.
    @Test
    void looksAtNoRunOfLettersToItsEnd() {
        String run = "O".repeat(3_000_000);
        int positions = 0;
        for (int i = 0; i < run.length(); i++) {
            positions += OpenTonnage.isPosition(run, i) ? 1 : 0;
        }
        assertThat(positions).isZero();
    }

    /// A run of signs is one line after another, each of which begins with signs: none is passed to the run's end.
    @Test
    void passesNoRunOfSignsToItsEnd() {
        String run = "-(".repeat(1_500_000);
        long steps = 0;
        for (int line = 0; line < run.length(); line = Scan.lineEnd(run, line) + 1) {
            steps += ShipColumns.behindNumber(run, line) - line;
        }
        assertThat(steps).isBetween(1L, (long) run.length());
    }
}
