package dev.fairlead.bench;

import dev.fairlead.launch.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The production jar in a process of its own.
final class Program implements AutoCloseable {

    static final String ADMIN_PASSWORD = "bench-admin-pass";

    // Generous: the machine may be busy with other things.
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final BenchSettings settings;
    private final Path data;
    private final List<String> more;
    private final int port = Ports.free();
    private Process process;
    private double cpuBefore;
    private long peakMemory;
    private int starts;

    Program(BenchSettings settings, Path data) {
        this(settings, data, List.of());
    }

    /// @param more arguments: settings of the program
    Program(BenchSettings settings, Path data, List<String> more) {
        this.settings = settings;
        this.data = data;
        this.more = List.copyOf(more);
        if (!Files.exists(settings.jar())) {
            throw BenchFailure.because(
                    "%s is missing: mvn -Pbench verify builds it first",
                    settings.jar().toAbsolutePath());
        }
        this.process = launch();
    }

    private Process launch() {
        starts++;
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(Launcher.TUNING);
        command.addAll(List.of(
                "-Xmx" + settings.heap(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                settings.jar().toString(),
                "--server.port=" + port,
                "--fairlead.data=" + data.resolve("data")));
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("FAIRLEAD_ADMIN_PASSWORD", ADMIN_PASSWORD);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return data.resolve("fairlead.log");
    }

    Path folder() {
        return data.resolve("data");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void awaitReady(Api api) {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!api.isUp()) {
            if (!process.isAlive()) {
                throw BenchFailure.because("The program ended with %d, see %s", process.exitValue(), log());
            }
            if (System.nanoTime() > end) {
                throw BenchFailure.because(
                        "The program is not ready after %d s, see %s", LONGEST_START.toSeconds(), log());
            }
            Shell.sleep(50);
        }
    }

    boolean isAlive() {
        measure();
        return process.isAlive();
    }

    /// As kill -9 does, and started again.
    void killAndRestart() {
        stop(true);
        process = launch();
    }

    private void stop(boolean forcibly) {
        measure();
        cpuBefore += Shell.cpuSeconds(process.pid(), false);
        Process ended = forcibly ? process.destroyForcibly() : process;
        if (!forcibly) {
            process.destroy();
        }
        try {
            ended.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BenchFailure.because("Interrupted");
        }
    }

    private void measure() {
        peakMemory = Math.max(peakMemory, Shell.peakMemory(process.pid()));
    }

    double cpuSeconds() {
        return cpuBefore + Shell.cpuSeconds(process.pid(), false);
    }

    long peakMemory() {
        measure();
        return peakMemory;
    }

    int starts() {
        return starts;
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop(false);
        }
    }
}
