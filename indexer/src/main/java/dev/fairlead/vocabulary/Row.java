package dev.fairlead.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One row of a file: values by column, without blanks at the ends. A list value is divided by `|`.
record Row(Map<String, String> values) {

    boolean has(String column) {
        return values.containsKey(column);
    }

    /// The value, empty when the column is missing.
    String get(String column) {
        return values.getOrDefault(column, "");
    }

    String required(String column) {
        String value = get(column);
        if (value.isEmpty()) {
            throw InvalidRow.of(column, value, "a value");
        }
        return value;
    }

    List<String> list(String column) {
        String value = get(column);
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split("\\|"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }
}
