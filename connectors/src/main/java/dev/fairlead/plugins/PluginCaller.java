package dev.fairlead.plugins;

import dev.fairlead.spi.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Calls other systems for plugins: time and size of the answer are bounded, redirects are not followed.
@Component
class PluginCaller implements DisposableBean {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final long ANSWER_SECONDS = 60;
    private static final long LARGEST = 50L * 1024 * 1024;

    private final ExecutorService threads;
    private final HttpClient client;

    PluginCaller() {
        ThreadGroup own = Thread.currentThread().getThreadGroup();
        ClassLoader loader = PluginCaller.class.getClassLoader();
        // Begun by calls of plugins, but no threads of theirs.
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(own, work, "plugin calls", 0, false);
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        });
        client = HttpClient.newBuilder()
                .executor(threads)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Answer call(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            HttpResponse<byte[]> answer = coming.get(ANSWER_SECONDS, TimeUnit.SECONDS);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, answer.body());
        } catch (ExecutionException e) {
            throw new IOException(Hosts.of(request.uri()) + " gave no answer: " + words(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new IOException(Hosts.of(request.uri()) + " gave no whole answer in " + ANSWER_SECONDS + " s", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static String words(@org.jspecify.annotations.Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
    }

    @Override
    public void destroy() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
