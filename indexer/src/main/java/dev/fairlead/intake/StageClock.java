package dev.fairlead.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Measures each stage: wall time as timer `fairlead.intake`, CPU time as `fairlead.intake.cpu`: the thread's,
/// and that of the processes which read attachments.
@Component
class StageClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Meters(Timer wall, Counter cpu) {}

    private final List<Meters> byStage;

    StageClock(MeterRegistry meters) {
        byStage = Arrays.stream(Stage.values())
                .map(stage -> new Meters(
                        Timer.builder("fairlead.intake")
                                .tag("stage", stage.key())
                                .register(meters),
                        Counter.builder("fairlead.intake.cpu")
                                .baseUnit("seconds")
                                .tag("stage", stage.key())
                                .register(meters)))
                .toList();
    }

    <T> T time(Stage stage, Supplier<T> work) {
        Meters meters = byStage.get(stage.ordinal());
        long startWall = System.nanoTime();
        long startCpu = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            meters.cpu().increment((THREADS.getCurrentThreadCpuTime() - startCpu) / 1e9);
            meters.wall().record(System.nanoTime() - startWall, TimeUnit.NANOSECONDS);
        }
    }

    /// Processor time that other processes took for this stage.
    void addCpu(Stage stage, Duration time) {
        byStage.get(stage.ordinal()).cpu().increment(time.toNanos() / 1e9);
    }

    void time(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return true;
        });
    }
}
