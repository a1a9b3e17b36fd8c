package dev.fairlead.admin;

import dev.fairlead.hub.HubState;
import dev.fairlead.registry.Connector;
import dev.fairlead.registry.ConnectorKind;
import dev.fairlead.registry.ConnectorState;
import dev.fairlead.registry.Connectors;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Names the routes, plugins and web hooks that fail; mailboxes have their own page and are told by metrics and alerts.
///
/// Down only when nothing at all can be taken in. A partner's server that is away, or a plugin that had to be stopped,
/// is no reason to restart the program or to take it out of a balancer: that would cost everybody their mail and mend
/// nothing.
@Component("connectorsHealthIndicator")
class ConnectorHealth implements HealthIndicator {

    private static final Set<ConnectorState> BAD = Set.of(ConnectorState.FAILED, ConnectorState.REFUSED);

    /// Anybody may ask how the program is, and as often as he likes.
    private static final Duration KEPT = Duration.ofSeconds(3);

    private record Known(Instant at, Health health) {}

    private final HubState hub;
    private final Connectors connectors;
    private volatile Known known = new Known(Instant.MIN, Health.unknown().build());

    ConnectorHealth(HubState hub, Connectors connectors) {
        this.hub = hub;
        this.connectors = connectors;
    }

    @Override
    public Health health() {
        Instant now = Instant.now();
        if (known.at().isBefore(now.minus(KEPT))) {
            known = new Known(now, look());
        }
        return known.health();
    }

    private Health look() {
        Map<String, String> failing = new TreeMap<>();
        Map<String, Long> states = new TreeMap<>();
        for (Connector one : connectors.all()) {
            states.merge(one.state().key(), 1L, Long::sum);
            if (BAD.contains(one.state()) && one.kind() != ConnectorKind.MAILBOXES) {
                failing.put(one.id(), one.notice());
            }
        }
        return (hub.isOpen() ? Health.up() : Health.down())
                .withDetail("states", states)
                .withDetail("failing", failing)
                .build();
    }
}
