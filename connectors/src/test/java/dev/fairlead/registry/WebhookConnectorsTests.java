package dev.fairlead.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.fairlead.delivery.EventDesk;
import dev.fairlead.delivery.Webhook;
import dev.fairlead.delivery.WebhookAddress;
import dev.fairlead.delivery.Webhooks;
import dev.fairlead.events.EventType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Web hooks among the connectors, most over an address where nobody listens.
class WebhookConnectorsTests {

    private static final WebhookAddress NOWHERE = new WebhookAddress("http://127.0.0.1:9/");

    private @Nullable EventDesk started;

    private Connector hooked(Path data, String failures) {
        return hooked(data, failures, NOWHERE);
    }

    private Connector hooked(Path data, String failures, WebhookAddress address) {
        started = EventDesk.in(data, "fairlead.webhooks.failures=" + failures);
        desk().bean(Webhooks.class).add(address, EventType.split("quote"), "it");
        return only();
    }

    @AfterEach
    void stop() {
        desk().close();
    }

    private EventDesk desk() {
        return Objects.requireNonNull(started);
    }

    private Connector only() {
        return connectors().all().getFirst();
    }

    private WebhookConnectors connectors() {
        return new WebhookConnectors(desk().bean(Webhooks.class));
    }

    private Webhook hook() {
        return desk().bean(Webhooks.class).all().getFirst();
    }

    private static void await(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofSeconds(45)).untilAsserted(check);
    }

    @Test
    void oneThatFailsAndIsTriedAgainHasFailedAndSaysWhy(@TempDir Path data) {
        Connector before = hooked(data, "100");
        assertThat(before.state()).isEqualTo(ConnectorState.RUNNING);
        assertThat(before.notice()).isEmpty();

        desk().sent(1);

        await(() -> assertThat(only().figures().errors()).isGreaterThan(1));
        assertThat(hook().state()).isEqualTo(Webhook.State.ENABLED);
        assertThat(only().state()).isEqualTo(ConnectorState.FAILED);
        assertThat(only().notice()).isNotEmpty();
        assertThat(only().figures().lastErrorAt()).isNotNull();
        assertThat(only().may()).containsExactly(Connector.Deed.STOP);
        assertThat(connectors().log(only())).allSatisfy(line -> {
            assertThat(line.problem()).isTrue();
            assertThat(line.text()).contains("quote/1", "no answer", hook().notice());
        });
    }

    @Test
    void oneThatIsTakenRunsAndItsCallsAreNoProblem(@TempDir Path data) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            hooked(
                    data,
                    "2",
                    new WebhookAddress("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
            desk().sent(1);

            await(() -> assertThat(only().figures().lastHour()).isEqualTo(1));
            assertThat(only().state()).isEqualTo(ConnectorState.RUNNING);
            assertThat(connectors().log(only())).singleElement().satisfies(line -> {
                assertThat(line.problem()).isFalse();
                assertThat(line.text()).contains("quote/1", "HTTP 204");
            });
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneThatIsGivenUpHasFailedAndMayBeStarted(@TempDir Path data) {
        hooked(data, "2");
        desk().sent(1);

        await(() -> assertThat(hook().state()).isEqualTo(Webhook.State.DISABLED));
        assertThat(only().state()).isEqualTo(ConnectorState.FAILED);
        assertThat(only().may()).containsExactly(Connector.Deed.START);
        assertThat(connectors().log(only())).hasSize(2);
    }

    @Test
    void oneThatSomebodyPausedIsStopped(@TempDir Path data) {
        hooked(data, "2");
        desk().bean(Webhooks.class).pause(hook().id());

        assertThat(only().state()).isEqualTo(ConnectorState.STOPPED);
        assertThat(only().may()).containsExactly(Connector.Deed.START);
    }
}
