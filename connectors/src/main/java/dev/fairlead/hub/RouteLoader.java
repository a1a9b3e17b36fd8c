package dev.fairlead.hub;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// Takes files of routes into the Camel that runs, and out of it.
@Component
@NullUnmarked
class RouteLoader {

    private static final long STOP_SECONDS = 30;

    private final CamelContext camel;
    private final RouteTrial trial;
    private final SafeWords words;
    /// Routes that do not run yet or no longer, for no other reason than that they are being worked on.
    private volatile Set<String> inHand = Set.of();

    RouteLoader(CamelContext camel, HubParts parts, SafeWords words) {
        this.camel = camel;
        this.words = words;
        this.trial = new RouteTrial(camel, parts);
    }

    /// Puts a version of a file in the place of the former one.
    ///
    /// @param before the text that runs, null when none does
    /// @param own ids of the routes that it has
    /// @return ids of the routes that run now
    /// @throws RefusedRoutes when it cannot run; the former version then goes on
    synchronized Set<String> replace(String name, String text, String before, Set<String> own) {
        words.learn(
                text, key -> camel.getPropertiesComponent().resolveProperty(key).orElse(null));
        Set<String> ids = tried(name, text, own);
        inHand = union(ids, own);
        try {
            takeOut(own);
            return addOrGoBack(name, text, before);
        } finally {
            inHand = Set.of();
        }
    }

    private Set<String> addOrGoBack(String name, String text, String before) {
        try {
            return add(name, text);
        } catch (RefusedRoutes refused) {
            if (before != null) {
                add(name, before);
            }
            throw refused;
        }
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /// Whether this route is just being put in, taken out or started.
    boolean isAtWorkOn(String route) {
        return inHand.contains(route);
    }

    private Set<String> tried(String name, String text, Set<String> own) {
        Set<String> ids = guarded(text, () -> trial.build(resource(name, text)));
        for (String id : ids) {
            if (camel.getRoute(id) != null && !own.contains(id)) {
                throw RefusedRoutes.taken(text, id);
            }
        }
        return ids;
    }

    private Set<String> add(String name, String text) {
        Set<String> before = ids();
        try {
            return guarded(text, () -> {
                PluginHelper.getRoutesLoader(camel).loadRoutes(resource(name, text));
                return since(before);
            });
        } catch (RefusedRoutes refused) {
            takeOut(since(before));
            throw refused;
        }
    }

    private Set<String> since(Set<String> before) {
        Set<String> now = ids();
        now.removeAll(before);
        return now;
    }

    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        camel.getRoutes().stream().map(Route::getId).forEach(ids::add);
        return ids;
    }

    /// Before Camel has started it takes routes, but does not tell which.
    boolean isReady() {
        return camel.isStarted();
    }

    /// Stops the routes, each after the exchange that it is working on.
    synchronized void remove(Set<String> routes) {
        inHand = Set.copyOf(routes);
        try {
            takeOut(routes);
        } finally {
            inHand = Set.of();
        }
    }

    private void takeOut(Set<String> routes) {
        for (String route : List.copyOf(routes)) {
            guarded("", () -> {
                camel.getRouteController().stopRoute(route);
                camel.removeRoute(route);
                return Set.of();
            });
        }
    }

    /// Stops one after what it is working on, and keeps it.
    ///
    /// @throws RefusedRoutes when it does not stop
    synchronized void stop(String route) {
        guarded("", () -> {
            camel.getRouteController().stopRoute(route, STOP_SECONDS, TimeUnit.SECONDS);
            return Set.of();
        });
    }

    /// @throws RefusedRoutes when it does not start
    synchronized void start(String route) {
        inHand = Set.of(route);
        try {
            guarded("", () -> {
                camel.getRouteController().startRoute(route);
                return Set.of();
            });
        } finally {
            inHand = Set.of();
        }
    }

    private static Resource resource(String name, String text) {
        return ResourceHelper.fromString(name, text);
    }

    private interface Work {
        Set<String> done() throws Exception;
    }

    /// The one place where everything is caught that Camel may throw for a file; a part of another version than
    /// Camel's own fails with an error of linkage.
    private static Set<String> guarded(String text, Work work) {
        try {
            return work.done();
        } catch (Exception | LinkageError e) {
            throw RefusedRoutes.because(text, e);
        }
    }
}
