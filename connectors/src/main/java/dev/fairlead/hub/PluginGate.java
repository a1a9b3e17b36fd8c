package dev.fairlead.hub;

import dev.fairlead.plugins.RouteHost;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Endpoint;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.spi.ComponentResolver;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the routes of a plugin may be made of, and where they may go.
@NullUnmarked
final class PluginGate {

    private static final Logger LOG = LoggerFactory.getLogger(PluginGate.class);
    private static final long LONGEST_END_SECONDS = 30;

    private final RouteHost.Order order;
    private final HubParts parts;
    private final ReentrantReadWriteLock work = new ReentrantReadWriteLock();
    private volatile boolean closed;

    PluginGate(RouteHost.Order order, HubParts parts) {
        this.order = order;
        this.parts = parts;
    }

    /// @throws IllegalArgumentException when it was not granted
    Component component(String scheme, CamelContext context, ComponentResolver usual) throws Exception {
        return switch (scheme) {
            case "fairlead" -> new PluginComponent(order, parts, this);
            case "http", "https" -> new WebComponent(scheme);
            default -> {
                if (!RouteHost.FREE.contains(scheme) && !order.granted().uses().contains(scheme)) {
                    throw new IllegalArgumentException(
                            "%s is not among what was granted: %s".formatted(scheme, order.granted()));
                }
                yield usual.resolveComponent(scheme, context);
            }
        };
    }

    /// Each endpoint, when it is made: also one that an exchange names.
    ///
    /// @throws ResolveEndpointFailedException when its host was not granted
    Endpoint check(String uri, Endpoint endpoint) {
        String scheme = uri.substring(0, Math.max(0, uri.indexOf(':'))).toLowerCase(Locale.ROOT);
        boolean allowed = switch (scheme) {
            case "http", "https" -> order.mayCall(address(uri));
            case "ftp", "sftp" -> order.mayReach(address(uri));
            default -> true;
        };
        if (!allowed) {
            throw new ResolveEndpointFailedException(
                    uri, "its host is not among what was granted: %s".formatted(order.granted()));
        }
        return endpoint;
    }

    private static URI address(String uri) {
        int end = uri.indexOf('?');
        return URI.create((end < 0 ? uri : uri.substring(0, end)).replaceFirst(":(//)?", "://"));
    }

    interface Work {
        void run() throws Exception;
    }

    /// Writes for the plugin, while it may.
    void pass(Work writing) throws Exception {
        work.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The plugin is to end");
            }
            writing.run();
        } finally {
            work.readLock().unlock();
        }
    }

    /// Waits for what is being written: Camel interrupts the threads of what it ends, and an interrupt closes the
    /// database under them.
    void close() {
        closed = true;
        try {
            if (work.writeLock().tryLock(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                work.writeLock().unlock();
            } else {
                LOG.warn("Routes of {} are ended while they write", order.source());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
