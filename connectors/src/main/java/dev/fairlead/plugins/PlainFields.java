package dev.fairlead.plugins;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Copies what a plugin gives into maps, lists, texts and numbers of the JDK, on the plugin's thread and within bounds:
/// behind it no code of the plugin runs.
final class PlainFields {

    private static final int MOST = 20_000;
    private static final int DEEPEST = 10;
    private static final int LONGEST = 200_000;
    private static final int LONGEST_ALL = 1_000_000;

    private int count;
    private long length;

    private PlainFields() {}

    /// @throws IllegalArgumentException when it is too much
    static Map<String, Object> of(Map<String, ?> fields) {
        return new PlainFields().map(fields, 0);
    }

    /// Whether a record says its version, however the field is written.
    static boolean hasVersion(Map<String, Object> fields) {
        return fields.keySet().stream().anyMatch(name -> name.strip().equalsIgnoreCase("version"));
    }

    private Map<String, Object> map(Map<?, ?> given, int depth) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Map.Entry<?, ?> one : given.entrySet()) {
            Object value = value(one.getValue(), depth + 1);
            if (value != null) {
                plain.put(text(one.getKey()), value);
            }
        }
        return plain;
    }

    private List<Object> list(Iterable<?> given, int depth) {
        List<Object> plain = new ArrayList<>();
        for (Object one : given) {
            Object value = value(one, depth + 1);
            if (value != null) {
                plain.add(value);
            }
        }
        return plain;
    }

    private @Nullable Object value(@Nullable Object given, int depth) {
        count++;
        if (count > MOST || depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "Expected a record of at most %d values in %d levels".formatted(MOST, DEEPEST));
        }
        return switch (given) {
            case null -> null;
            case Boolean flag -> flag;
            case Integer number -> number;
            case Long number -> number;
            case Map<?, ?> map -> map(map, depth);
            case java.nio.file.Path path -> text(path);
            case Iterable<?> list -> list(list, depth);
            case Object[] array -> list(java.util.Arrays.asList(array), depth);
            case Number number -> number(number);
            default -> text(given);
        };
    }

    private Object number(Number given) {
        String text = text(given);
        try {
            return given instanceof BigInteger ? new BigInteger(text) : new BigDecimal(text);
        } catch (NumberFormatException e) {
            // NaN and the like: refused further on, as what it is.
            return text;
        }
    }

    private String text(@Nullable Object given) {
        String text = String.valueOf(given);
        length += text.length();
        if (text.length() > LONGEST || length > LONGEST_ALL) {
            throw new IllegalArgumentException(
                    "Expected texts of at most %d characters, %d in a record".formatted(LONGEST, LONGEST_ALL));
        }
        return text;
    }
}
