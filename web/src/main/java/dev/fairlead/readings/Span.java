package dev.fairlead.readings;

/// A stretch of a text.
///
/// @param start offset of its first character, `end` exclusive
record Span(int start, int end) {}
