package dev.fairlead.help;

import java.util.List;

/// A table of the help with a heading.
///
/// @param key as programs name what it holds
/// @param name in the reader's language, may be empty
record Entries(String key, String name, List<Entry> entries) {}
