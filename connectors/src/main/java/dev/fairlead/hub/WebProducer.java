package dev.fairlead.hub;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;

/// Calls an address: GET without a body, POST with one, unless the header `CamelHttpMethod` says otherwise. Time and
/// answer are bounded; an answer that is not 2xx fails the exchange.
@NullUnmarked
final class WebProducer extends DefaultProducer {

    private static final long LARGEST = 200L * 1024 * 1024;
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9._-]+)");
    // java.net.http sets these itself.
    private static final Set<String> OWN =
            Set.of("connection", "content-length", "expect", "host", "upgrade", "transfer-encoding");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final WebComponent component;
    private final URI address;
    private final Duration timeout;

    WebProducer(Endpoint endpoint, WebComponent component, URI address, Duration timeout) {
        super(endpoint);
        this.component = component;
        this.address = address;
        this.timeout = timeout;
    }

    /// @throws IllegalStateException when the answer is not 2xx
    @Override
    public void process(Exchange exchange) throws Exception {
        HttpResponse<byte[]> answer = call(request(exchange.getMessage()));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s answered %d, expected 2xx".formatted(place(), answer.statusCode()));
        }
        Message message = exchange.getMessage();
        message.setBody(answer.body());
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, answer.statusCode());
        String type = answer.headers().firstValue(Exchange.CONTENT_TYPE).orElse("");
        message.setHeader(Exchange.CONTENT_TYPE, type);
        Matcher charset = CHARSET.matcher(type);
        if (charset.find()) {
            exchange.setProperty(Exchange.CHARSET_NAME, charset.group(1));
        }
    }

    /// A server that never ends its answer must not hold the route for ever.
    private HttpResponse<byte[]> call(HttpRequest request) throws Exception {
        CompletableFuture<HttpResponse<byte[]>> answer =
                component.client().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            // Java's client says nothing but the name of what happened.
            throw new IllegalStateException(
                    "%s cannot be reached: %s".formatted(place(), e.getMessage()), e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IllegalStateException("%s gave no whole answer in %s".formatted(place(), timeout), e);
        }
    }

    /// Without its query, which may hold a key.
    private String place() {
        return "%s://%s%s".formatted(address.getScheme(), address.getAuthority(), address.getPath());
    }

    private HttpRequest request(Message message) {
        byte[] body = message.getBody(byte[].class);
        String method = message.getHeader(Exchange.HTTP_METHOD, body == null ? "GET" : "POST", String.class);
        if (component.isForReading() && !READING.contains(method)) {
            throw new IllegalStateException("%s to %s is not sent when a route is tried".formatted(method, place()));
        }
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(timeout).method(method, publisher);
        message.getHeaders().forEach((name, value) -> {
            boolean ours = name.startsWith("Camel") || OWN.contains(name.toLowerCase(Locale.ROOT));
            if (!ours && value instanceof String text) {
                request.setHeader(name, text);
            }
        });
        return request.build();
    }
}
