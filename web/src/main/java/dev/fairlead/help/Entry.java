package dev.fairlead.help;

/// A line of a table in the help.
///
/// @param code as it is written or as programs name it, may be empty
/// @param name in the reader's language, may be empty
/// @param text what it is
record Entry(String code, String name, String text) {}
