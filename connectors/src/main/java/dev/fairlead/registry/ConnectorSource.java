package dev.fairlead.registry;

import java.util.List;

/// Connectors of one kind.
interface ConnectorSource {

    List<Connector> all();

    /// The last lines of one of them, the newest first.
    List<ConnectorLine> log(Connector one);
}
