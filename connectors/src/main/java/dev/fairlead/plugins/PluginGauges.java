package dev.fairlead.plugins;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// How many plugins run, and how many the program had to stop.
@Component
class PluginGauges {

    PluginGauges(MeterRegistry registry, Plugins plugins) {
        gauge(registry, plugins, "running", Plugins::running);
        gauge(registry, plugins, "failed", Plugins::failed);
    }

    private static void gauge(MeterRegistry registry, Plugins plugins, String state, ToDoubleFunction<Plugins> count) {
        Gauge.builder("fairlead.plugins", plugins, count)
                .tag("state", state)
                .description("Plugins by how they stand")
                .register(registry);
    }
}
