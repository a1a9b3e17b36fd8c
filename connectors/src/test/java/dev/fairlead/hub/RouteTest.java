package dev.fairlead.hub;

import dev.fairlead.delivery.EventDesk;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder of routes, and the program that a test starts over it once its routes are written.
abstract class RouteTest {

    @TempDir
    Path data;

    RouteDesk routes;
    private @Nullable EventDesk started;

    @BeforeEach
    void open() throws Exception {
        routes = new RouteDesk(data);
    }

    @AfterEach
    void close() {
        if (started != null) {
            started.close();
        }
        routes.close();
    }

    void start(String... settings) {
        started = EventDesk.in(data, settings);
    }

    EventDesk desk() {
        return Objects.requireNonNull(started);
    }
}
