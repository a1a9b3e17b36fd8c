package dev.fairlead.debian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A server that tests need for real, from Debian's package of it: installed once where that may be done.
///
/// @param program that the package brings
public record DebianPackage(String name, Path program) {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    /// Skips the test, saying so, where the program is missing and cannot be installed, or may not be run.
    public void need() {
        if (ROOT && !isThere() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            install();
        }
        boolean runs = ROOT && isThere();
        if (!runs) {
            System.err.printf("SKIPPED: these tests need Debian's %s and root (apt-get install %s)%n", name, name);
        }
        Assumptions.assumeTrue(runs, name + " is not installed, or we are not root");
    }

    private boolean isThere() {
        return Files.isExecutable(program);
    }

    private void install() {
        if (run("apt-get", "update", "-q")) {
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", name);
        }
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a package was installed", e);
        }
    }
}
