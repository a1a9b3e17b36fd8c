package dev.fairlead.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Measures each stage: wall time as timer `fairlead.intake`, the thread's CPU time as `fairlead.intake.cpu`.
@Component
class StageClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Stage, Timer> wall = new EnumMap<>(Stage.class);
    private final Map<Stage, Counter> cpu = new EnumMap<>(Stage.class);

    StageClock(MeterRegistry meters) {
        for (Stage stage : Stage.values()) {
            wall.put(
                    stage,
                    Timer.builder("fairlead.intake").tag("stage", stage.key()).register(meters));
            cpu.put(
                    stage,
                    Counter.builder("fairlead.intake.cpu")
                            .baseUnit("seconds")
                            .tag("stage", stage.key())
                            .register(meters));
        }
    }

    <T> T time(Stage stage, Supplier<T> work) {
        long startWall = System.nanoTime();
        long startCpu = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            cpu.get(stage).increment((THREADS.getCurrentThreadCpuTime() - startCpu) / 1e9);
            wall.get(stage).record(System.nanoTime() - startWall, TimeUnit.NANOSECONDS);
        }
    }

    void time(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return true;
        });
    }
}
