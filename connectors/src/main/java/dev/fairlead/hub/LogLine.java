package dev.fairlead.hub;

import java.time.Instant;

/// One line of what a connector said.
///
/// @param problem whether something went wrong
public record LogLine(Instant at, boolean problem, String text) {}
