package dev.fairlead.delivery;

import dev.fairlead.events.EventType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A program that calls web hooks, and a real receiver of them on loopback.
abstract class WebhookTest {

    static final Set<EventType> QUOTES = EventType.split("quote");

    @TempDir
    Path data;

    Receiver receiver;
    EventDesk desk;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
        desk = EventDesk.in(data);
    }

    @AfterEach
    void stop() {
        desk.close();
        receiver.close();
    }

    void restart(String... settings) {
        desk.close();
        desk = EventDesk.in(data, settings);
    }

    static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }

    Webhooks.Fresh hooked() {
        return desk.webhooks().add(receiver.address(), QUOTES, "it");
    }

    Webhook now(Webhooks.Fresh fresh) {
        return desk.webhooks().get(fresh.webhook().id());
    }
}
