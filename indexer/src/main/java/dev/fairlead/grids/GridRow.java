package dev.fairlead.grids;

import java.util.List;

/// A row of a table: its cells, left to right, with offsets in the folded text.
///
/// @param aligned its cells are told by the blanks between them
/// @param end behind its last character, exclusive
public record GridRow(int start, int end, List<Cell> cells, boolean aligned) {

    /// @param lineStart where its line begins
    public record Cell(int start, int end, int lineStart) {

        public boolean isEmpty() {
            return end <= start;
        }
    }

    public int size() {
        return cells.size();
    }

    public boolean isTable() {
        return cells.size() > 1;
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
