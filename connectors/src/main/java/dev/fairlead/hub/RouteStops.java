package dev.fairlead.hub;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.model.ModelLifecycleStrategySupport;
import org.apache.camel.model.RouteDefinition;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Routes that somebody has stopped. In the database, so that they stay so; and said to Camel before it makes a
/// route, so that not even one exchange goes down it after a restart or with a new version of its file.
@Component
@NullUnmarked
class RouteStops extends ModelLifecycleStrategySupport {

    private final JdbcClient jdbc;
    private final Map<String, RouteStop> stops = new ConcurrentHashMap<>();

    RouteStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("select id, stopped_by, stopped_at from stopped_route")
                .query((row, number) -> Map.entry(
                        row.getString("id"),
                        new RouteStop(
                                row.getString("stopped_by"),
                                row.getObject("stopped_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .forEach(one -> stops.put(one.getKey(), one.getValue()));
    }

    @Override
    public void onAddRouteDefinition(RouteDefinition route) {
        if (stops.containsKey(route.getRouteId())) {
            route.setAutoStartup("false");
        }
    }

    Optional<RouteStop> find(String route) {
        return Optional.ofNullable(stops.get(route));
    }

    /// Who stopped it first has stopped it.
    synchronized void stop(String route, String by) {
        if (!stops.containsKey(route)) {
            RouteStop stop = new RouteStop(by, Instant.now());
            jdbc.sql("insert into stopped_route (id, stopped_by, stopped_at) values (?, ?, ?)")
                    .params(route, by, stop.at().atOffset(ZoneOffset.UTC))
                    .update();
            stops.put(route, stop);
        }
    }

    synchronized void start(String route) {
        jdbc.sql("delete from stopped_route where id = ?").param(route).update();
        stops.remove(route);
    }
}
