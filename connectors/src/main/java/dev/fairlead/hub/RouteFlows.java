package dev.fairlead.hub;

import dev.fairlead.lines.OneLine;
import dev.fairlead.trade.TradeKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.Endpoint;
import org.apache.camel.EndpointAware;
import org.apache.camel.Navigate;
import org.apache.camel.Route;
import org.apache.camel.util.SensitiveUtils;
import org.jspecify.annotations.NullUnmarked;

/// From where to where a route goes.
///
/// @param from address that it reads, without its options, which may hold a key
/// @param readsEvents whether it reads what happens in Fairlead
/// @param feeds `mail`, `chat` or kinds of records that it brings
/// @param sends other systems that it sends to, as `from`
public record RouteFlows(String from, boolean readsEvents, List<String> feeds, List<String> sends) {

    private static final int LONGEST = 120;
    private static final Set<String> INSIDE =
            Set.of("log", "direct", "seda", "bean", "class", "mock", "stub", "language", "controlbus", "fairlead");

    /// Whether what goes down it may hold what people write.
    boolean carriesMail() {
        return feeds.contains(MailEndpoint.NAME) || feeds.contains(ChatEndpoint.NAME);
    }

    @NullUnmarked
    static RouteFlows of(Route route) {
        Set<String> feeds = new TreeSet<>();
        Set<String> sends = new TreeSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        walk(route.navigate(), seen, endpoint -> {
            switch (endpoint) {
                case MailEndpoint mail -> feeds.add(MailEndpoint.NAME);
                case ChatEndpoint chat -> feeds.add(ChatEndpoint.NAME);
                case FairleadEndpoint records ->
                    TradeKind.find(records.getName()).ifPresent(kind -> feeds.add(records.getName()));
                default -> {
                    if (!INSIDE.contains(scheme(endpoint))) {
                        sends.add(address(endpoint));
                    }
                }
            }
        });
        boolean events = route.getEndpoint() instanceof FairleadEndpoint;
        return new RouteFlows(address(route.getEndpoint()), events, List.copyOf(feeds), List.copyOf(sends));
    }

    private interface Found {
        void at(Endpoint endpoint);
    }

    @NullUnmarked
    private static void walk(Object step, Set<Object> seen, Found found) {
        if (step == null || !seen.add(step)) {
            return;
        }
        if (step instanceof EndpointAware aware && aware.getEndpoint() != null) {
            found.at(aware.getEndpoint());
        }
        if (step instanceof Navigate<?> steps && steps.hasNext()) {
            steps.next().forEach(next -> walk(next, seen, found));
        }
    }

    private static String scheme(Endpoint endpoint) {
        String uri = endpoint.getEndpointUri();
        return uri.substring(0, Math.max(0, uri.indexOf(':')));
    }

    private static String address(Endpoint endpoint) {
        String uri = endpoint.getEndpointUri();
        int end = uri.indexOf('?');
        String plain = SensitiveUtils.maskUserInfoCredentials(end < 0 ? uri : uri.substring(0, end), "xxxxx");
        return OneLine.of(plain, LONGEST);
    }
}
