package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/// What is measured of plugins.
class PluginMeterTests extends PluginTest {

    private long polls(String result) {
        return desk().bean(MeterRegistry.class)
                .get("fairlead.plugins.calls")
                .tags("plugin", "erp", "call", "poll", "result", result)
                .timer()
                .count();
    }

    @Test
    void callsOfAPluginAndWhatItBroughtAreMeasured() throws Exception {
        drop("erp", "1", ".writes(\"orders\").every(Duration.ofHours(1))", """
                private int polls;
                public void poll(Desk desk) {
                    if (++polls == 2) { throw new IllegalStateException("away"); }
                    %s
                }
                """.formatted(
                        ORDER.formatted("1", "Nordwind")));
        start();
        grantAndStart("erp");
        await(() -> assertThat(polls("good")).isEqualTo(1));

        plugins().poll("erp");
        await(() -> assertThat(polls("failed")).isEqualTo(1));

        MeterRegistry meters = desk().bean(MeterRegistry.class);
        assertThat(meters.get("fairlead.feeds.records")
                        .tags("kind", "orders", "source", "plugin.erp", "result", "created")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("fairlead.plugins.last.success")
                        .tag("plugin", "erp")
                        .timeGauge()
                        .value(TimeUnit.SECONDS))
                .isPositive();
    }

    @Test
    void linesOfItsThreadsNameThePlugin() throws Exception {
        try (var named = MDC.putCloseable(PluginThreads.IN_LOG, "erp");
                var loader = new java.net.URLClassLoader("test", new java.net.URL[0], null)) {
            String[] seen = new String[1];
            new PluginThreads(loader)
                    .start("poll", () -> seen[0] = MDC.get("plugin"))
                    .join();
            assertThat(seen[0]).isEqualTo("erp");
        }
    }
}
