package dev.fairlead.delivery;

import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.ToldEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Calls web hooks: one event a call, signed, with bounds to time and answer; a redirect is not followed.
@Component
class WebhookCall implements DisposableBean {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_PROBLEM = 500;
    private static final int MOST_CONNECTIONS = 64;

    private final WebhookSettings settings;
    private final CloudEvents cloud;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-watch").factory());
    private final Clock clock = Clock.systemUTC();

    /// @param code null when there was no answer
    /// @param problem empty when it went well
    record Answer(@Nullable Integer code, int millis, String problem) {

        private static final int GONE = 410;

        boolean isGood() {
            return problem.isEmpty();
        }

        /// The receiver wants to hear no more.
        boolean isGone() {
            return code != null && code == GONE;
        }
    }

    WebhookCall(WebhookSettings settings, CloudEvents cloud) {
        this.settings = settings;
        this.cloud = cloud;
        Timeout timeout = Timeout.of(settings.timeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicAddresses(settings.privateAddresses()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                // Small answers need none, and a bomb finds no fuse.
                .disableContentCompression()
                .setUserAgent("Fairlead")
                .build();
    }

    /// Tries once; never throws for what the other side does.
    Answer send(WebhookAddress address, List<WebhookSecret> secrets, ToldEvent event) {
        HttpPost post = request(address, secrets, event);
        // The client bounds each wait; a server that answers a byte a second is cut off by this.
        ScheduledFuture<?> end =
                watch.schedule(() -> post.cancel(), settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(post);
        } finally {
            end.cancel(false);
        }
    }

    private Answer answer(HttpPost post) {
        long start = System.nanoTime();
        Answer answer = null;
        try (ClassicHttpResponse response = client.executeOpen(null, post, null)) {
            boolean whole = response.getEntity() == null
                    || readToEnd(response.getEntity().getContent());
            answer = answer(response.getCode(), whole, start);
            if (!whole) {
                // To close it would read on to an end that may never come.
                post.cancel();
            }
            return answer;
        } catch (IOException e) {
            return answer == null ? noAnswer(post, e, start) : answer;
        }
    }

    private Answer noAnswer(HttpPost post, IOException cause, long start) {
        String problem =
                post.isCancelled() ? "no answer within " + settings.timeout().toSeconds() + " s" : words(cause);
        return new Answer(null, millis(start), problem);
    }

    private HttpPost request(WebhookAddress address, List<WebhookSecret> secrets, ToldEvent event) {
        String body = cloud.text(event);
        long timestamp = clock.instant().getEpochSecond();
        HttpPost post = new HttpPost(address.uri());
        post.setEntity(new StringEntity(body, ContentType.create(CloudEvents.MEDIA_TYPE, StandardCharsets.UTF_8)));
        post.setHeader("webhook-id", event.id());
        post.setHeader("webhook-timestamp", Long.toString(timestamp));
        post.setHeader(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.signature(event.id(), timestamp, body))
                        .collect(Collectors.joining(" ")));
        return post;
    }

    private static Answer answer(int code, boolean whole, long start) {
        if (code < 200 || code >= 300) {
            return new Answer(
                    code,
                    millis(start),
                    ("HTTP %d %s".formatted(code, code / 100 == 3 ? "(not followed)" : "")).strip());
        }
        return new Answer(
                code, millis(start), whole ? "" : "the answer is longer than %d bytes".formatted(LONGEST_ANSWER));
    }

    /// What it says does not matter; read to its end the connection can be used again.
    private static boolean readToEnd(InputStream content) throws IOException {
        long read = content.skip(LONGEST_ANSWER);
        long more = read;
        while (more > 0 && read < LONGEST_ANSWER) {
            more = content.skip(LONGEST_ANSWER - read);
            read += more;
        }
        return content.read() < 0;
    }

    private static int millis(long start) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static String words(IOException e) {
        String message = e.getMessage();
        String words = e instanceof PublicAddresses.AddressRefused || message != null && message.contains(" ")
                ? String.valueOf(message)
                : e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return words.length() <= LONGEST_PROBLEM ? words : words.substring(0, LONGEST_PROBLEM);
    }

    @Override
    public void destroy() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
