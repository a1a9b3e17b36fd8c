package dev.fairlead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives the application of a test, or a test itself, an empty folder below `target`, where `mvn clean` takes it away.
public final class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static {
        // What waits would else fail for a thread that dies in a test beside it.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = folder();
        TestPropertyValues.of(
                        "fairlead.data=" + data,
                        "fairlead.plugins.folder=" + data.resolve("jars"),
                        "fairlead.routes.folder=" + data.resolve("routes"))
                .applyTo(context);
    }

    public static Path folder() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "test-data").toAbsolutePath());
            return Files.createTempDirectory(parent, "fairlead");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
