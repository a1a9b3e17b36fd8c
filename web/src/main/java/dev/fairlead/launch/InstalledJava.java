package dev.fairlead.launch;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Finds the Java installations of this machine by the `release` file that each of them has.
final class InstalledJava {

    private static final String[] USUAL_PLACES = {
        "/usr/lib/jvm", "/usr/java", "/opt/java", "/opt", "/Library/Java/JavaVirtualMachines"
    };

    private InstalledJava() {}

    static Optional<File> atLeast(int version) {
        Stream<File> named = Stream.of("JAVA_HOME", "FAIRLEAD_JAVA_HOME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .map(File::new);
        Stream<File> installed = Arrays.stream(USUAL_PLACES)
                .map(place -> new File(place).listFiles(File::isDirectory))
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .sorted()
                .flatMap(home -> Stream.of(home, new File(home, "Contents/Home")));
        return Stream.concat(named, installed)
                .filter(home -> versionOf(home.toPath()) >= version)
                .map(home -> new File(home, "bin/java"))
                .filter(File::canExecute)
                .findFirst();
    }

    /// The feature version, or 0 when this is no Java installation.
    static int versionOf(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
            String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
            return version.isEmpty() ? 0 : Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException e) {
            // Somebody else's file of that name: not a Java installation.
            return 0;
        }
    }
}
