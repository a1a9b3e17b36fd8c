package dev.fairlead.recognition;

import java.util.List;

/// A row of a table: its cells, left to right, with offsets in the folded text.
///
/// @param aligned its cells are told by the blanks between them
/// @param end behind its last character, exclusive
record GridRow(int start, int end, List<Cell> cells, boolean aligned) {

    /// @param lineStart where its line begins
    record Cell(int start, int end, int lineStart) {

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

    boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
