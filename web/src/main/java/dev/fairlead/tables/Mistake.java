package dev.fairlead.tables;

import dev.fairlead.frame.Refused;

/// A line that cannot be taken in.
///
/// @param row by what people know it again
public record Mistake(long line, String row, Refused cause) {}
