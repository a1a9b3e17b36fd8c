package dev.fairlead.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/// A server on loopback that remembers everything it was asked for: whoever opens a hostile mail safely leaves it
/// silent. It also serves pages of the test's own, to prove that it can ring.
public final class Canary implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final SortedSet<String> rung = new ConcurrentSkipListSet<>();

    public Canary() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url() {
        return "http://" + host();
    }

    /// The hostile text with this canary's address in the place of its own.
    public String arm(String hostile) {
        return hostile.replace("CANARY-HOST", host()).replace("CANARY", url());
    }

    /// Serves this HTML as it stands under a path that does not count as a ring.
    public String serve(String html) {
        String path = "/page" + pages.size();
        pages.put(path, html);
        return url() + path;
    }

    /// Paths that were asked for, pages of the test left out.
    public SortedSet<String> rung() {
        return rung;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.get(path);
        if (page == null) {
            rung.add(path);
        }
        byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
