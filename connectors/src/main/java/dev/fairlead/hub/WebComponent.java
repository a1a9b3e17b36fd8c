package dev.fairlead.hub;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.util.URISupport;
import org.jspecify.annotations.NullUnmarked;

/// `http:` and `https:` in routes, to call other systems. Camel's own component of the version of this Camel is
/// not to be had, and that of another version does not link; addresses are written as for Camel's.
@NullUnmarked
final class WebComponent extends DefaultComponent {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final long TIMEOUT_MILLIS = 60_000;

    private final String scheme;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            // Elsewhere a POST would arrive as a GET without its body, and with the headers of this address.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final boolean reading;

    WebComponent(String scheme) {
        this(scheme, false);
    }

    /// @param reading whether nothing may be sent that changes something elsewhere
    WebComponent(String scheme, boolean reading) {
        this.scheme = scheme;
        this.reading = reading;
    }

    boolean isForReading() {
        return reading;
    }

    /// What is no option of ours belongs to the address.
    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        long timeout = getAndRemoveParameter(parameters, "responseTimeout", Long.class, TIMEOUT_MILLIS);
        String query = URISupport.createQueryString(parameters);
        parameters.clear();
        String place = remaining.startsWith("//") ? remaining.substring(2) : remaining;
        URI address = URI.create(scheme + "://" + place + (query.isEmpty() ? "" : "?" + query));
        if (address.getHost() == null) {
            throw new IllegalArgumentException("Expected an address such as https://host/path, got " + uri);
        }
        return new WebEndpoint(uri, this, address, Duration.ofMillis(timeout));
    }

    HttpClient client() {
        return client;
    }

    @Override
    protected void doShutdown() throws Exception {
        client.shutdownNow();
        super.doShutdown();
    }
}
