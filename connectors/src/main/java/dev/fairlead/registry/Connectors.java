package dev.fairlead.registry;

import dev.fairlead.lines.LogLine;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/// The registry of everything that runs between Fairlead and other systems.
@Service
public class Connectors {

    private final Map<ConnectorKind, ConnectorSource> sources = new EnumMap<>(ConnectorKind.class);

    Connectors(
            MailboxConnectors mailboxes, RouteConnectors routes, PluginConnectors plugins, WebhookConnectors webhooks) {
        sources.put(ConnectorKind.MAILBOXES, mailboxes);
        sources.put(ConnectorKind.ROUTE, routes);
        sources.put(ConnectorKind.PLUGIN, plugins);
        sources.put(ConnectorKind.WEBHOOK, webhooks);
    }

    /// By kind and name.
    public List<Connector> all() {
        return sources.values().stream()
                .flatMap(source -> source.all().stream())
                .sorted(Comparator.comparing(Connector::kind)
                        .thenComparing(Connector::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Connector::id))
                .toList();
    }

    /// @throws UnknownConnector when there is none
    public Connector get(String id) {
        return sources.values().stream()
                .flatMap(source -> source.all().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownConnector.withId(id));
    }

    /// Its last lines, the newest first.
    ///
    /// @throws UnknownConnector when there is none
    public List<LogLine> log(String id) {
        Connector one = get(id);
        return Objects.requireNonNull(sources.get(one.kind())).log(one);
    }
}
