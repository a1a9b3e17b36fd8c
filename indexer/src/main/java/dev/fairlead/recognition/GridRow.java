package dev.fairlead.recognition;

import java.util.List;

/// A row of a table: its cells, left to right, with offsets in the folded text.
///
/// @param end behind its last character, exclusive
record GridRow(int start, int end, List<Cell> cells) {

    /// @param column place in the line where it begins, for tables that are aligned by blanks
    record Cell(int start, int end, int column) {

        boolean isEmpty() {
            return end <= start;
        }
    }

    int size() {
        return cells.size();
    }

    boolean isTable() {
        return cells.size() > 1;
    }
}
