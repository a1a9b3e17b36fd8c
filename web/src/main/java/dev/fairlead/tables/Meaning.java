package dev.fairlead.tables;

import java.util.Locale;

/// What a column of a table may mean: the enum of a room that takes tables in, its first constant for a column that
/// means nothing.
public interface Meaning {

    String name();

    /// As messages, forms and what is remembered name it.
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
