package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StageClockTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StageClock clock = new StageClock(meters);

    private double cpuOf(Stage stage) {
        return meters.get("fairlead.intake.cpu")
                .tag("stage", stage.key())
                .counter()
                .count();
    }

    /// Of the processor, not of the wall: whoever waits has taken none.
    @Test
    void countsTheProcessorTimeOfTheStageInSeconds() {
        long before = THREADS.getCurrentThreadCpuTime();
        clock.time(Stage.PARSE, () -> burn(Duration.ofMillis(20)));
        double most = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;

        assertThat(cpuOf(Stage.PARSE)).isBetween(0.02, most);
        assertThat(meters.get("fairlead.intake")
                        .tag("stage", Stage.PARSE.key())
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void addsWhatOtherProcessesTook() {
        clock.addCpu(Stage.PARSE, Duration.ofMillis(1500));

        assertThat(cpuOf(Stage.PARSE)).isEqualTo(1.5);
    }

    private static void burn(Duration time) {
        long end = THREADS.getCurrentThreadCpuTime() + time.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
