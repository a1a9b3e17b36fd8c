package dev.fairlead.columns;

import java.util.HashMap;
import java.util.Map;

/// In which row something stands, by its id. The database counts ids up, so that they lie close together.
public final class RowNumbers {

    private static final int BITS = 12;
    private static final int LAST = (1 << BITS) - 1;

    private final Map<Long, int[]> pieces = new HashMap<>();

    /// -1 when it stands nowhere.
    public int get(long id) {
        int[] piece = pieces.get(id >>> BITS);
        return piece == null ? -1 : piece[(int) (id & LAST)] - 1;
    }

    public void set(long id, int row) {
        pieces.computeIfAbsent(id >>> BITS, key -> new int[LAST + 1])[(int) (id & LAST)] = row + 1;
    }

    public void remove(long id) {
        int[] piece = pieces.get(id >>> BITS);
        if (piece != null) {
            piece[(int) (id & LAST)] = 0;
        }
    }
}
