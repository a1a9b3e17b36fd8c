package dev.fairlead.hub;

import dev.fairlead.debian.DebianPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// A real PostgreSQL of our own on a free loopback port, with its tables in a temporary folder.
///
/// It refuses to run as root; then it runs as the user that Debian's package makes for it.
final class PrivatePostgres implements AutoCloseable {

    static final String USER = "ledger";
    static final String PASSWORD = "gehäim-密码";

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final int port;
    private final Process process;

    private PrivatePostgres(Path programs, Path folder, int port) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        Files.writeString(folder.resolve("password"), PASSWORD);
        if (ROOT) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        run(asUser(
                programs.resolve("initdb").toString(),
                "--pgdata=" + folder.resolve("data"),
                "--username=" + USER,
                "--pwfile=" + folder.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        process = started(asUser(
                programs.resolve("postgres").toString(),
                "-D",
                folder.resolve("data").toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off"));
        await();
    }

    /// Skips the test, saying so, where there is no PostgreSQL to run.
    static PrivatePostgres start() throws IOException, InterruptedException {
        if (programs().isEmpty()) {
            new DebianPackage("postgresql", Path.of("/usr/bin/pg_lsclusters")).need();
        }
        Path programs = programs().orElseThrow();
        Path folder = Files.createTempDirectory("fairlead-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new PrivatePostgres(programs, folder, freePort());
    }

    /// Debian keeps them off the PATH, each version in a folder of its own.
    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    private static List<String> asUser(String... command) {
        List<String> all = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        all.addAll(List.of(command));
        return all;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        int code = started(command).waitFor();
        if (code != 0) {
            throw new AssertionError(command + " ended with " + code + ": " + said());
        }
    }

    private Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("out").toFile()))
                .start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private void await() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("PostgreSQL does not run: " + said());
                    }
                    try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD)) {
                        return connection.isValid(1);
                    }
                });
    }

    /// SIGTERM waits for those who are connected: SIGINT, which ends it at once and in order, goes to the
    /// server itself, which is a child of `runuser` when we are root.
    @Override
    public void close() throws IOException, InterruptedException {
        long server = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
        run(List.of("kill", "-INT", Long.toString(server)));
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("PostgreSQL does not end: " + said());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(PrivatePostgres::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
