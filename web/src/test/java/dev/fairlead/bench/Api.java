package dev.fairlead.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program's REST API, as a stranger uses it.
final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;

    Api(String address) {
        this.address = address;
    }

    /// Who asks.
    record Caller(String username, String password) {

        static final Caller ADMIN = new Caller("admin", Program.ADMIN_PASSWORD);
        static final Caller AUDITOR = new Caller("auditor", "bench-auditor-pass");

        private String header() {
            String both = username + ":" + password;
            return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        }
    }

    String address() {
        return address;
    }

    boolean isUp() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BenchFailure.because("Interrupted");
        }
    }

    JsonNode get(Caller caller, String path) {
        return JSON.readTree(bytes(caller, path));
    }

    byte[] bytes(Caller caller, String path) {
        return send(caller, path, HttpRequest.newBuilder().GET());
    }

    JsonNode post(Caller caller, String path, Map<String, ?> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return JSON.readTree(send(caller, path, request));
    }

    void delete(Caller caller, String path) {
        send(caller, path, HttpRequest.newBuilder().DELETE());
    }

    private byte[] send(Caller caller, String path, HttpRequest.Builder request) {
        HttpRequest built = request.uri(URI.create(address + path))
                .header("Authorization", caller.header())
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(built, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                String detail = new String(answer.body(), StandardCharsets.UTF_8);
                throw BenchFailure.because("%s %s: %d %s", built.method(), path, answer.statusCode(), detail);
            }
            return answer.body();
        } catch (IOException e) {
            throw new ApiGone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BenchFailure.because("Interrupted");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The program does not answer, perhaps because it was killed a moment ago.
    static final class ApiGone extends RuntimeException {

        private static final long serialVersionUID = 1;

        ApiGone(IOException cause) {
            super("The program does not answer", cause);
        }
    }
}
