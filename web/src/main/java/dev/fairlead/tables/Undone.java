package dev.fairlead.tables;

/// What taking back an import did.
///
/// @param removed records that are gone again
/// @param kept records that somebody has worked on since, and that stay
public record Undone(int removed, int kept) {}
