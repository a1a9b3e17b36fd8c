package dev.fairlead.feeds;

/// What stands where a record should, and cannot be read as one. It is told and not kept: it stays in what was
/// delivered.
///
/// @param why what was read there, and what was expected
record Unread(String why) {}
