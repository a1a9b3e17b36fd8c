package dev.fairlead.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A system outside, on loopback, that takes events or does not.
final class Receiver implements AutoCloseable {

    private static final Pattern SUBJECT = Pattern.compile("\"subject\":\"([^\"]*)\"");

    /// @param signatures as many as were sent
    record Call(String id, long timestamp, List<String> signatures, String contentType, String body) {

        String record() {
            Matcher subject = SUBJECT.matcher(body);
            return subject.find() ? subject.group(1) : "";
        }

        /// Whether one of its signatures is of this secret, as a receiver would check it.
        boolean isSignedBy(String secret) throws Exception {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder().decode(secret.substring("whsec_".length())), mac.getAlgorithm()));
            byte[] sum = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return signatures.contains("v1," + Base64.getEncoder().encodeToString(sum));
        }
    }

    /// What the receiver does with a call.
    interface Answering {
        void to(HttpExchange exchange, Call call) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Answering answering = code(204);

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    static Answering code(int code) {
        return (exchange, call) -> exchange.sendResponseHeaders(code, -1);
    }

    WebhookAddress address() {
        return new WebhookAddress(
                "http://127.0.0.1:%d/events".formatted(server.getAddress().getPort()));
    }

    void answers(Answering how) {
        answering = how;
    }

    List<Call> calls() {
        return calls;
    }

    List<String> records() {
        return new ArrayList<>(calls).stream().map(Call::record).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                    List.of(exchange.getRequestHeaders()
                            .getFirst("webhook-signature")
                            .split(" ")),
                    exchange.getRequestHeaders().getFirst("content-type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            calls.add(call);
            answering.to(exchange, call);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
