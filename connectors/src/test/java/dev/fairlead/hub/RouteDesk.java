package dev.fairlead.hub;

import com.sun.net.httpserver.HttpServer;
import dev.fairlead.delivery.EventDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/// The program with a folder of routes, and a web server on loopback beside it.
final class RouteDesk implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("../config/routes/examples");

    private final Path folder;
    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile String answer = "[]";
    private volatile int status = 200;

    RouteDesk(Path data) throws IOException {
        folder = Files.createDirectories(data.resolve("routes"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!body.isEmpty()) {
                received.add(body);
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void answers(int code, String text) {
        answer = text;
        status = code;
    }

    List<String> received() {
        return received;
    }

    /// A version of a file, whole at once, as an editor writes it.
    void write(String name, String text) throws IOException {
        Path draft = folder.resolve(name + ".tmp");
        Files.writeString(draft, text);
        Files.move(draft, folder.resolve(name + ".camel.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(String name) throws IOException {
        Files.delete(folder.resolve(name + ".camel.yaml"));
    }

    void example(String name) throws IOException {
        write(name, Files.readString(EXAMPLES.resolve(name + ".camel.yaml")));
    }

    static List<String> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString().replace(".camel.yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    static RouteFile file(EventDesk desk, String name) {
        return desk.bean(RouteFolder.class).files().stream()
                .filter(file -> file.name().equals(name + ".camel.yaml"))
                .findFirst()
                .orElseThrow();
    }

    static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(check);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
