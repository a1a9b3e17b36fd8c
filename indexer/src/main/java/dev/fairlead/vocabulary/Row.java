package dev.fairlead.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// One row of a file: values by column, without blanks at the ends. A list value is divided by `|`.
///
/// @param header names of the columns in small letters
/// @param cells may be fewer than the columns
record Row(List<String> header, List<String> cells) {

    boolean has(String column) {
        return header.contains(column);
    }

    /// The value, empty when the column is missing.
    String get(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
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
        List<String> items = new ArrayList<>();
        int start = 0;
        while (start < value.length()) {
            int bar = value.indexOf('|', start);
            int end = bar < 0 ? value.length() : bar;
            String item = value.substring(start, end).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            start = end + 1;
        }
        return items;
    }
}
