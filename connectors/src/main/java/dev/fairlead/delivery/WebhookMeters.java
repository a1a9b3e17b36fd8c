package dev.fairlead.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Measures the calls of web hooks. There are as many as administrators have made.
@Component
class WebhookMeters {

    private final MeterRegistry registry;

    WebhookMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void called(long webhook, WebhookCall.Answer answer) {
        Timer.builder("fairlead.webhooks.deliveries")
                .description("Events that web hooks were told of")
                .tag("webhook", Long.toString(webhook))
                .tag("result", answer.isGood() ? "good" : "failed")
                .register(registry)
                .record(answer.millis(), TimeUnit.MILLISECONDS);
    }
}
