package dev.fairlead.hub;

import dev.fairlead.feeds.FeedIntake;
import dev.fairlead.plugins.RefusedPluginRoutes;
import dev.fairlead.plugins.RouteHost;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// Runs the routes of each plugin in a Camel of its own: without the program's beans and settings, and with nothing but
/// the components that were granted, for addresses that are only known when they are called, too.
@Component
@NullUnmarked
class PluginCamel implements RouteHost {

    private final HubParts parts;
    private final FeedIntake feeds;

    PluginCamel(HubParts parts, FeedIntake feeds) {
        this.parts = parts;
        this.feeds = feeds;
    }

    @Override
    public Running start(Order order) {
        HubParts held = parts.with((feed, body, report, most) ->
                feeds.take(feed, body, report, new FeedIntake.Limits(most, order.duty()::awaitTurn)));
        PluginContext context = new PluginContext(order, held);
        try {
            context.begin();
            return context;
        } catch (Exception | LinkageError e) {
            // The rim: whatever Camel throws for what is wrong in the text, or for a part of another version.
            context.end();
            RouteFile.Problem problem = RefusedRoutes.because(order.yaml(), e).problem();
            throw RefusedPluginRoutes.at(problem.line(), problem.reason(), e);
        }
    }
}
