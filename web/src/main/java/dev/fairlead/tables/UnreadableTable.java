package dev.fairlead.tables;

import dev.fairlead.frame.InvalidInput;

/// A file that cannot be read as a table.
public final class UnreadableTable extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private UnreadableTable(String key, String... values) {
        super("file", key, values);
    }

    static UnreadableTable unreadable(String cause) {
        return new UnreadableTable("table.unreadable", cause.length() > LONGEST ? cause.substring(0, LONGEST) : cause);
    }

    static UnreadableTable tooLong(int most) {
        return new UnreadableTable("table.long", Integer.toString(most));
    }
}
