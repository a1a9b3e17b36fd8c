package dev.fairlead.plugins;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// Measures the calls of plugins, and when one last went well. There are as many as jars in the folder.
@Component
class PluginMeters {

    private final MeterRegistry registry;
    private final Map<String, AtomicLong> lastGood = new ConcurrentHashMap<>();

    PluginMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /// @param call `start`, `poll`, `push`, `health` or `stop`
    void called(String plugin, String call, Duration took, Ending ending) {
        AtomicLong last = lastGood.computeIfAbsent(plugin, this::gauge);
        if (ending.isWell()) {
            last.set(System.currentTimeMillis());
        }
        Timer.builder("fairlead.plugins.calls")
                .description("Calls of plugins")
                .tag("plugin", plugin)
                .tag("call", call)
                .tag("result", ending.isWell() ? "good" : "failed")
                .register(registry)
                .record(took);
    }

    private AtomicLong gauge(String plugin) {
        AtomicLong last = new AtomicLong();
        TimeGauge.builder("fairlead.plugins.last.success", last, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("When a call last went well, as seconds since 1970; 0 when none did")
                .tag("plugin", plugin)
                .register(registry);
        return last;
    }
}
