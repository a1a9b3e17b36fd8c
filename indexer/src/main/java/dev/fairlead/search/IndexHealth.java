package dev.fairlead.search;

/// Whether the index is being filled anew, and why.
///
/// @param detail what was read and where, for IT; may be empty
/// @param rebuilding a new index is being made beside the one that searches use
/// @param rebuilt messages in the new index so far
public record IndexHealth(IndexCause cause, String detail, boolean rebuilding, long rebuilt) {}
