package dev.fairlead.hub;

import dev.fairlead.feeds.FeedIntake;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.Model;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// Tries routes: in a Camel of their own, beside the one that runs, over what their source has now.
@Component
@NullUnmarked
class RouteRehearsals {

    private static final long LONGEST_SECONDS = 30;
    private static final long END_SECONDS = 5;

    private final CamelContext camel;
    private final HubParts parts;
    private final FeedIntake feeds;
    private final SafeWords words;

    RouteRehearsals(CamelContext camel, HubParts parts, FeedIntake feeds, SafeWords words) {
        this.camel = camel;
        this.parts = parts;
        this.feeds = feeds;
        this.words = words;
    }

    /// Whether it can be tried without leaving a trace.
    boolean canTry(Route route) {
        RouteDefinition model =
                camel.getCamelContextExtension().getContextPlugin(Model.class).getRouteDefinition(route.getId());
        return model != null && TriedSteps.areHarmless(model, route.getEndpoint());
    }

    /// @param file text of the file that it is from
    RouteRehearsal rehearse(String name, String file, String id) {
        TryDesk desk = new TryDesk(feeds);
        TriedRoute turn = new TriedRoute(desk, words);
        try (DefaultCamelContext stage = new RouteTrial(camel, parts.with(desk)).stage(true)) {
            stage.getShutdownStrategy().setTimeout(END_SECONDS);
            stage.addRoutePolicyFactory((context, route, node) -> route.equals(id) ? turn : null);
            stage.getCamelContextExtension().registerEndpointCallback(turn);
            RouteTrial.load(stage, ResourceHelper.fromString(name, file));
            // What the file says of failures is seen only where the program's own way of them is not.
            if (!TriedSteps.areHarmless(
                    stage.getRouteDefinition(id), stage.getRoute(id).getEndpoint())) {
                throw RouteRefusal.notTried(id);
            }
            stage.getRouteController().startRoute(id);
            if (!turn.await(LONGEST_SECONDS)) {
                desk.failed("Broken off after %d s".formatted(LONGEST_SECONDS));
            }
        } catch (RouteRefusal refusal) {
            throw refusal;
        } catch (Exception | LinkageError e) {
            // The rim: whatever Camel throws for a source that is not there, or for a part of another version.
            desk.failed(words.of(e, false));
        }
        return desk.seen();
    }
}
