package dev.fairlead.admin;

import dev.fairlead.hub.HubState;
import dev.fairlead.plugins.PluginState;
import dev.fairlead.plugins.PluginView;
import dev.fairlead.plugins.Plugins;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Names the routes and plugins that fail.
///
/// Down only when nothing at all can be taken in. A partner's server that is away, or a plugin that had to be stopped,
/// is no reason to restart the program or to take it out of a balancer: that would cost everybody their mail and mend
/// nothing.
@Component("connectorsHealthIndicator")
class ConnectorHealth implements HealthIndicator {

    private final HubState hub;
    private final Plugins plugins;

    ConnectorHealth(HubState hub, Plugins plugins) {
        this.hub = hub;
        this.plugins = plugins;
    }

    @Override
    public Health health() {
        List<String> failed = plugins.all().stream()
                .filter(plugin -> plugin.state() == PluginState.FAILED)
                .map(ConnectorHealth::words)
                .toList();
        return (hub.isOpen() ? Health.up() : Health.down())
                .withDetail("failingRoutes", hub.failing())
                .withDetail("refusedRouteFiles", hub.refused())
                .withDetail("failedPlugins", failed)
                .build();
    }

    private static String words(PluginView plugin) {
        return plugin.id() + ": " + plugin.notice();
    }
}
