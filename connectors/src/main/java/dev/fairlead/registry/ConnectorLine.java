package dev.fairlead.registry;

import java.time.Instant;

/// One line of a connector's log.
public record ConnectorLine(Instant at, boolean problem, String text) {}
