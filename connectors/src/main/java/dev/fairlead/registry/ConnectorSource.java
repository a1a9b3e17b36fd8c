package dev.fairlead.registry;

import dev.fairlead.lines.LogLine;
import java.util.List;

/// Connectors of one kind.
interface ConnectorSource {

    List<Connector> all();

    /// The last lines of one of them, the newest first.
    List<LogLine> log(Connector one);
}
