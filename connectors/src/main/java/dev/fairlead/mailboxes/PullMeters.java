package dev.fairlead.mailboxes;

import dev.fairlead.archive.Delivery;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import org.springframework.stereotype.Component;

/// Measures the pull: time spent fetching, messages and bytes archived.
@Component
class PullMeters {

    private final Timer fetch;
    private final Counter messages;
    private final Counter bytes;

    PullMeters(MeterRegistry registry) {
        fetch = Timer.builder("fairlead.mailboxes.fetch")
                .description("Fetching a batch from a mail server")
                .register(registry);
        messages = Counter.builder("fairlead.mailboxes.messages")
                .description("Messages pulled and archived")
                .register(registry);
        bytes = Counter.builder("fairlead.mailboxes.bytes")
                .description("Bytes of messages pulled and archived")
                .baseUnit("bytes")
                .register(registry);
    }

    void fetching(Runnable work) {
        fetch.record(work);
    }

    void archived(List<Delivery> deliveries) {
        messages.increment(deliveries.size());
        bytes.increment(
                deliveries.stream().mapToLong(delivery -> delivery.raw().length).sum());
    }
}
