package dev.fairlead.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJavaTests {

    @TempDir
    Path home;

    @Test
    void readsTheVersionOfAnInstallation() throws IOException {
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");

        assertThat(InstalledJava.versionOf(home)).isEqualTo(25);
    }

    @Test
    void anyOtherFolderIsNoInstallation() throws IOException {
        assertThat(InstalledJava.versionOf(home)).isZero();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"tomorrow\"\n");
        assertThat(InstalledJava.versionOf(home)).isZero();
    }

    @Test
    void findsTheJavaThisTestRunsOn() {
        assertThat(InstalledJava.versionOf(Path.of(System.getProperty("java.home"))))
                .isEqualTo(Runtime.version().feature());
    }
}
