package dev.fairlead.registry;

import dev.fairlead.hub.Activity;
import dev.fairlead.hub.RouteFile;
import dev.fairlead.hub.RouteFlows;
import dev.fairlead.hub.RouteRun;
import dev.fairlead.hub.RouteState;
import dev.fairlead.hub.RouteView;
import dev.fairlead.hub.Routes;
import dev.fairlead.lines.LogLine;
import dev.fairlead.registry.Connector.Deed;
import dev.fairlead.registry.Connector.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The routes that IT wrote, and their files that cannot run.
@Component
class RouteConnectors implements ConnectorSource {

    private static final String ROUTE = "route:";
    private static final String FILE = "file:";

    private final Routes routes;

    RouteConnectors(Routes routes) {
        this.routes = routes;
    }

    @Override
    public List<Connector> all() {
        return Stream.concat(
                        routes.all().stream().map(RouteConnectors::connector),
                        routes.refused().stream().map(RouteConnectors::refused))
                .toList();
    }

    private static Connector connector(RouteView route) {
        boolean stopped = route.state() == RouteState.STOPPED;
        RouteFlows flows = route.flows();
        return new Connector(
                ROUTE + inAddress(route.id()),
                ConnectorKind.ROUTE,
                route.id(),
                ConnectorState.valueOf(route.state().name()),
                route.since(),
                route.stop() == null ? null : route.stop().by(),
                route.notice(),
                route.file() == null ? null : new Place(route.file(), route.line()),
                new Flow(flows.from(), flows.feeds(), flows.readsEvents(), flows.sends()),
                figures(route.activity(), route.activity().lastLook()),
                List.of(),
                may(stopped, route.canTry()));
    }

    /// An id may hold signs that no part of an address may.
    static String inAddress(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9._~-]", "_");
        return plain.equals(id) ? id : plain + "-" + Integer.toHexString(id.hashCode());
    }

    private static List<Deed> may(boolean stopped, boolean canTry) {
        Deed turn = stopped ? Deed.START : Deed.STOP;
        return canTry ? List.of(turn, Deed.TRY) : List.of(turn);
    }

    private static Connector refused(RouteFile file) {
        RouteFile.Problem problem = Objects.requireNonNull(file.problem());
        return new Connector(
                FILE + inAddress(file.name()),
                ConnectorKind.ROUTE,
                file.name(),
                ConnectorState.REFUSED,
                file.since(),
                null,
                problem.reason(),
                new Place(file.name(), problem.line()),
                Flow.NONE,
                Figures.NONE,
                List.of(),
                List.of());
    }

    static Figures figures(Activity activity, @Nullable Instant look) {
        RouteRun run = activity.lastRun();
        return new Figures(
                look,
                run == null ? null : run.at(),
                run == null ? null : run.millis(),
                run == null ? Map.of() : run.records(),
                activity.lastMinute(),
                activity.lastHour(),
                activity.errors(),
                activity.lastErrorAt(),
                activity.lastError());
    }

    @Override
    public List<LogLine> log(Connector one) {
        return one.id().startsWith(ROUTE) ? routes.log(one.name()) : List.of();
    }
}
