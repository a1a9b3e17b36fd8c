package dev.fairlead.hub;

import java.time.Instant;

/// Who has stopped a route, and when.
public record RouteStop(String by, Instant at) {}
