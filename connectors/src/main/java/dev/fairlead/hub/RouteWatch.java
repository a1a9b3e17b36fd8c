package dev.fairlead.hub;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows what every route did since the program began, over new versions of its file. The mailboxes count as one.
@Component
@NullUnmarked
class RouteWatch implements RoutePolicyFactory {

    private static final String MAILBOX = "mailbox:";

    private final SafeWords words;
    private final RouteFigures mailboxes = new RouteFigures();
    private final Map<String, RouteFigures> routes = new ConcurrentHashMap<>();

    RouteWatch(SafeWords words) {
        this.words = words;
    }

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String id, NamedNode node) {
        boolean mailbox = node instanceof RouteDefinition route
                && route.getInput().getEndpointUri().startsWith(MAILBOX);
        return mailbox ? new WatchedMailbox(mailboxes, words) : new WatchedRoute(figures(id), words);
    }

    RouteFigures figures(String route) {
        return routes.computeIfAbsent(route, id -> new RouteFigures());
    }

    @Nullable
    RouteFigures find(String route) {
        return routes.get(route);
    }

    RouteFigures mailboxes() {
        return mailboxes;
    }

    /// Routes whose files are gone.
    void forget(Collection<String> gone) {
        routes.keySet().removeAll(gone);
    }
}
