package dev.fairlead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

/// Gives the demo a folder of its own, emptied at each start before anything is opened in it.
///
/// Only a folder that an earlier demo marked is emptied: nobody loses mail by starting the demo in the wrong place.
final class DemoFolder implements EnvironmentPostProcessor, Ordered {

    static final String MARK = "made-by-the-demo";

    private static final Map<String, Object> SETTINGS = Map.of(
            "fairlead.data", "./demo-data",
            "fairlead.admin-password", DemoSignIns.PASSWORD,
            "logging.level.com.icegreen.greenmail", "warn");

    private final Log log;

    DemoFolder(DeferredLogFactory logs) {
        this.log = logs.getLog(DemoFolder.class);
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            // Above the settings in config/, below what stands on the command line.
            environment
                    .getPropertySources()
                    .addAfter(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new MapPropertySource("demo", SETTINGS));
            Path folder = Path.of(environment.getRequiredProperty("fairlead.data"));
            prepare(folder);
            log.info("The demo keeps its data in %s and starts afresh each time"
                    .formatted(folder.toAbsolutePath().normalize()));
        }
    }

    /// @throws NotADemoFolder when there is something in it that no demo put there
    static void prepare(Path folder) {
        try {
            if (Files.exists(folder.resolve(MARK))) {
                FileSystemUtils.deleteRecursively(folder);
            }
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                List<Path> found = files.toList();
                if (!found.isEmpty()) {
                    throw NotADemoFolder.with(folder, found.getFirst());
                }
            }
            Files.createFile(folder.resolve(MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
