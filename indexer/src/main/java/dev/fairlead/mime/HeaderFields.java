package dev.fairlead.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The header of a message or part: unfolded field bodies as the bytes they came in, in their order.
final class HeaderFields {

    /// A field longer than this is cut for reading; the raw message keeps it.
    static final int MAX_FIELD_BYTES = 256 * 1024;

    private static final byte[] NONE = new byte[0];

    private final List<Field> fields = new ArrayList<>();

    private record Field(String name, byte[] body) {}

    /// @param name in any case
    /// @param body without the folding line ends
    void add(String name, byte[] body) {
        fields.add(new Field(name.toLowerCase(Locale.ROOT), body));
    }

    /// RFC 2047 words still encoded; of several fields the first that says something.
    byte[] raw(String name) {
        for (Field field : fields) {
            if (field.name.equals(name) && field.body.length > 0) {
                return field.body;
            }
        }
        return NONE;
    }

    /// The bodies of all fields of this name.
    List<byte[]> all(String name) {
        List<byte[]> found = new ArrayList<>();
        for (Field field : fields) {
            if (field.name.equals(name)) {
                found.add(field.body);
            }
        }
        return found;
    }

    boolean has(String name) {
        return raw(name).length > 0;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /// The characters as they came without white space around them, 8-bit bytes decoded by guess.
    String text(String name) {
        return Charsets.decode(raw(name), "").strip();
    }

    /// The first word in lower case, without comments and parameters.
    String token(String name) {
        String value = new String(raw(name), StandardCharsets.ISO_8859_1).strip();
        int end = 0;
        while (end < value.length() && value.charAt(end) > ' ' && ";(,\"".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
