package dev.fairlead.query;

/// Something in a search that was not understood or not obeyed, for the person who typed it.
///
/// @param start first character in the search as typed; `end` is exclusive
/// @param message what was read, what was expected, and what was done instead
public record Problem(int start, int end, String message) {}
