package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.delivery.EventDesk;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// The program with a folder of plugins. What they may take of time is plenty on a busy machine; a test that is about
/// that says how long.
abstract class PluginTest {

    static final String ORDER = "desk.write(\"orders\", Map.of(\"id\", \"%s\", \"version\", 1, \"customer\", \"%s\"));";

    @TempDir
    Path data;

    private @Nullable EventDesk started;

    void start(String... settings) {
        started = EventDesk.in(
                data,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "fairlead.plugins.call-time=30s",
                                        "fairlead.plugins.poll-time=30s",
                                        "fairlead.plugins.stop-time=30s",
                                        "fairlead.plugins.retry-first=30ms",
                                        "fairlead.plugins.failures=3"),
                                java.util.Arrays.stream(settings))
                        .toArray(String[]::new));
    }

    void stop() {
        if (started != null) {
            started.close();
            started = null;
        }
    }

    @AfterEach
    void close() {
        stop();
    }

    EventDesk desk() {
        return Objects.requireNonNull(started);
    }

    Plugins plugins() {
        return desk().bean(Plugins.class);
    }

    PluginView view(String id) {
        return plugins().get(id);
    }

    Path file(String name) {
        return data.resolve("jars").resolve(name + ".jar");
    }

    void drop(String id, String version, String asks, String body) throws IOException {
        PluginForge.drop(PluginForge.jar(id, version, asks, body), file(id));
    }

    void remove(String id) throws IOException {
        Files.delete(file(id));
    }

    /// Grants all that it asks for and starts it.
    void grantAndStart(String id) {
        await(() -> assertThat(view(id).state()).isEqualTo(PluginState.WAITING));
        plugins().grant(id, view(id).asks(), "it");
        plugins().start(id);
    }

    String refused(String id) {
        return desk().bean(PluginFolder.class).refused().stream()
                .filter(one -> one.file().equals(id + ".jar"))
                .map(PluginFolder.Refused::reason)
                .findFirst()
                .orElse("");
    }

    void awaitState(String id, PluginState state) {
        await(() -> assertThat(view(id).state()).as(view(id).notice()).isEqualTo(state));
    }

    void set(String id, String key, String value) {
        plugins().set(id, Map.of(key, value), null);
    }

    long orders() {
        return desk().bean(TradeRecords.class).count(TradeKind.ORDERS);
    }

    List<QuarantineItem> held() {
        return desk().bean(Quarantine.class).list(QuarantineItem.OPEN, 0, 100);
    }

    static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(30))
                .ignoreExceptions()
                .untilAsserted(check);
    }
}
