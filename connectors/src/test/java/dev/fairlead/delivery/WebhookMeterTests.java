package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What is measured of web hooks, and how far each is behind.
class WebhookMeterTests extends WebhookTest {

    private long deliveries(Webhooks.Fresh hook, String result) {
        return desk.bean(MeterRegistry.class)
                .get("fairlead.webhooks.deliveries")
                .tags("webhook", Long.toString(hook.webhook().id()), "result", result)
                .timer()
                .count();
    }

    @Test
    void deliveriesAreMeasuredByTheirResult() {
        var calls = new AtomicInteger();
        receiver.answers(
                (exchange, call) -> exchange.sendResponseHeaders(calls.incrementAndGet() == 2 ? 503 : 200, -1));
        Webhooks.Fresh hook = hooked();
        desk.sent(1, 2, 3);

        await(() -> assertThat(receiver.records()).hasSize(4));
        await(() -> assertThat(deliveries(hook, "good")).isEqualTo(3));
        assertThat(deliveries(hook, "failed")).isEqualTo(1);
    }

    @Test
    void whoReadsEventsShowsHowFarItIsBehind() {
        receiver.answers((exchange, call) -> exchange.sendResponseHeaders(503, -1));
        Webhooks.Fresh hook = hooked();
        desk.sent(1, 2, 3);
        await(() -> assertThat(receiver.records()).isNotEmpty());
        // Begun again, so that nobody waits for the next round.
        restart();

        await(() -> assertThat(desk.bean(MeterRegistry.class)
                        .find("fairlead.events.behind")
                        .tag("reader", now(hook).reader())
                        .gauge())
                .isNotNull()
                .satisfies(gauge -> assertThat(gauge.value()).isEqualTo(3)));
    }
}
