package dev.fairlead.tables;

import dev.fairlead.frame.InvalidInput;
import java.util.List;

/// A table that has no column for what every row must say.
public final class MissingColumn extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private MissingColumn(String key, String read, String expected) {
        super("file", key, read, expected);
    }

    /// @param key of the room's sentence: what is missing, in its places what was read and what was expected
    public static MissingColumn among(List<String> head, String key, String expected) {
        String read = String.join(", ", head);
        return new MissingColumn(key, read.length() > LONGEST ? read.substring(0, LONGEST) : read, expected);
    }
}
