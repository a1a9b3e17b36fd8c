package dev.fairlead.hub;

import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.NullUnmarked;

/// Notes what a route does. Camel makes one for each route.
@NullUnmarked
final class WatchedRoute extends NamedInLog {

    private final RouteFigures figures;
    private final SafeWords words;
    private volatile boolean known;

    WatchedRoute(RouteFigures figures, SafeWords words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public void onStart(Route route) {
        figures.started();
        if (route.getConsumer() instanceof ScheduledPollConsumer polls
                && !(polls.getPollStrategy() instanceof WatchedPolls)) {
            polls.setPollStrategy(new WatchedPolls(polls.getPollStrategy(), figures, words));
        }
    }

    @Override
    public void onStop(Route route) {
        figures.stopped();
    }

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        super.onExchangeBegin(route, exchange);
        if (!known) {
            figures.carriesMail(RouteFlows.of(route).carriesMail());
            known = true;
        }
        if (isFirst(route, exchange)) {
            exchange.setProperty(RunCounts.PROPERTY, new RunCounts());
        }
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        super.onExchangeDone(route, exchange);
        RunCounts counts = isFirst(route, exchange)
                ? exchange.getProperty(RunCounts.PROPERTY, new RunCounts(), RunCounts.class)
                : new RunCounts();
        long millis = exchange.getClock().elapsed();
        Exception failure = exchange.getException();
        if (failure == null) {
            figures.ran(millis, counts);
        } else {
            figures.failed(millis, counts, failure, words.of(failure, figures.carriesMail()));
        }
    }

    /// Not one that another route has handed on: its records are those of the route where it began.
    private static boolean isFirst(Route route, Exchange exchange) {
        return route.getId().equals(exchange.getFromRouteId());
    }
}
