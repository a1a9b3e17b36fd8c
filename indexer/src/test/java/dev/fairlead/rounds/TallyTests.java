package dev.fairlead.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TallyTests {

    private final AtomicLong now = new AtomicLong(Duration.ofDays(20_000).toMillis());
    private final Tally tally = new Tally(60, Duration.ofMinutes(1), now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toMillis());
    }

    @Test
    void countsWhatCameInTheTimeThatItRemembers() {
        tally.add(5);
        pass(Duration.ofMinutes(30));
        tally.add(7);

        assertThat(tally.all()).isEqualTo(12);
        assertThat(tally.last(1)).isEqualTo(7);
        assertThat(tally.last(31)).isEqualTo(12);
    }

    @Test
    void forgetsOneSliceAfterTheOther() {
        tally.add(5);
        pass(Duration.ofMinutes(59));
        tally.add(7);
        assertThat(tally.all()).isEqualTo(12);

        pass(Duration.ofMinutes(1));
        assertThat(tally.all()).isEqualTo(7);

        pass(Duration.ofDays(3));
        assertThat(tally.all()).isZero();
    }

    @Test
    void aSliceThatIsUsedAgainBeginsAnew() {
        tally.add(5);
        pass(Duration.ofHours(1));
        tally.add(1);

        assertThat(tally.all()).isEqualTo(1);
    }
}
