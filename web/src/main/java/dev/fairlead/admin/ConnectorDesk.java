package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.hub.RouteRefusal;
import dev.fairlead.hub.Routes;
import dev.fairlead.lines.LogLine;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.registry.Connector;
import dev.fairlead.registry.Connector.Deed;
import dev.fairlead.registry.ConnectorKind;
import dev.fairlead.registry.Connectors;
import java.util.List;
import org.springframework.stereotype.Component;

/// What pages and API do with connectors, written down in the audit log with who did it.
@Component
class ConnectorDesk {

    /// Stored mails that a plugin is tried with.
    private static final int MAILS = 20;

    private final Connectors connectors;
    private final Routes routes;
    private final PluginDesk plugins;
    private final WebhookDesk webhooks;
    private final CurrentUser current;
    private final AuditLog audit;

    ConnectorDesk(
            Connectors connectors,
            Routes routes,
            PluginDesk plugins,
            WebhookDesk webhooks,
            CurrentUser current,
            AuditLog audit) {
        this.connectors = connectors;
        this.routes = routes;
        this.plugins = plugins;
        this.webhooks = webhooks;
        this.current = current;
        this.audit = audit;
    }

    List<Connector> all() {
        return connectors.all();
    }

    /// @throws dev.fairlead.registry.UnknownConnector when there is none
    Connector get(String id) {
        return connectors.get(id);
    }

    List<LogLine> log(String id) {
        return connectors.log(id);
    }

    Connector start(String id) {
        Connector one = allowed(id, Deed.START);
        switch (one.kind()) {
            case ROUTE -> startRoute(one);
            case PLUGIN -> plugins.start(one.own());
            case WEBHOOK -> webhooks.enable(Long.parseLong(one.own()));
            case MAILBOXES -> throw InvalidConnectorInput.cannot(Deed.START, one);
        }
        return get(id);
    }

    /// What is stopped stays so over restarts and new versions until somebody starts it.
    Connector stop(String id) {
        Connector one = allowed(id, Deed.STOP);
        switch (one.kind()) {
            case ROUTE -> stopRoute(one);
            case PLUGIN -> plugins.stop(one.own());
            case WEBHOOK -> webhooks.pause(Long.parseLong(one.own()));
            case MAILBOXES -> throw InvalidConnectorInput.cannot(Deed.STOP, one);
        }
        return get(id);
    }

    /// Over what is there now, without writing anything.
    ConnectorTry attempt(String id) {
        Connector one = allowed(id, Deed.TRY);
        return one.kind() == ConnectorKind.PLUGIN
                ? ConnectorTry.of(plugins.rehearse(one.own(), MAILS))
                : attemptRoute(one);
    }

    private ConnectorTry attemptRoute(Connector one) {
        try {
            ConnectorTry tried = ConnectorTry.of(routes.rehearse(one.name()));
            audit.record("route.tried", one.id(), "", tried.records() + " " + tried.trouble());
            return tried;
        } catch (RouteRefusal refusal) {
            throw InvalidConnectorInput.because(refusal);
        }
    }

    /// The decision counts even when it cannot be carried out at once, so it is written down either way.
    private void startRoute(Connector one) {
        audit.record("route.started", one.id());
        try {
            routes.start(one.name());
        } catch (RouteRefusal refusal) {
            throw InvalidConnectorInput.because(refusal);
        }
    }

    private void stopRoute(Connector one) {
        audit.record("route.stopped", one.id());
        try {
            routes.stop(one.name(), current.user().username());
        } catch (RouteRefusal refusal) {
            throw InvalidConnectorInput.because(refusal);
        }
    }

    private Connector allowed(String id, Deed deed) {
        Connector one = connectors.get(id);
        if (!one.may(deed)) {
            throw InvalidConnectorInput.cannot(deed, one);
        }
        return one;
    }
}
