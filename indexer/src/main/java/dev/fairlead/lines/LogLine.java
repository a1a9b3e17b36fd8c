package dev.fairlead.lines;

import java.time.Instant;

/// One line of what somebody said.
///
/// @param problem whether something went wrong
public record LogLine(Instant at, boolean problem, String text) {}
