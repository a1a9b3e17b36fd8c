package dev.fairlead.columns;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// In which row of its columns something stands, by its id. The database counts ids up, so that they lie close
/// together. Rows of what has gone are given out anew.
public final class RowNumbers {

    private static final int BITS = 12;
    private static final int LAST = (1 << BITS) - 1;

    private final Map<Long, int[]> pieces = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int rows;

    /// @param id of something that stands nowhere yet
    /// @return the row in which it stands from now on
    public int add(long id) {
        int row = free.isEmpty() ? rows++ : free.pop();
        pieces.computeIfAbsent(id >>> BITS, key -> new int[LAST + 1])[place(id)] = row + 1;
        return row;
    }

    /// @return the row that is free now; -1 when it stood nowhere
    public int remove(long id) {
        int[] piece = pieces.get(id >>> BITS);
        if (piece == null) {
            return -1;
        }
        int row = piece[place(id)] - 1;
        if (row >= 0) {
            piece[place(id)] = 0;
            free.push(row);
        }
        return row;
    }

    /// So many rows were given out; some of them may be free.
    public int rows() {
        return rows;
    }

    /// So many things stand in rows.
    public int size() {
        return rows - free.size();
    }

    private static int place(long id) {
        return (int) (id & LAST);
    }
}
