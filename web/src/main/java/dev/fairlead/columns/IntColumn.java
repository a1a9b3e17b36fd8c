package dev.fairlead.columns;

import java.util.Arrays;

/// Small numbers by row, as [LongColumn] has large ones.
public final class IntColumn {

    private static final int BITS = 12;
    private static final int LAST = (1 << BITS) - 1;

    private int[][] pieces = new int[0][];

    public int get(int row) {
        return pieces[row >>> BITS][row & LAST];
    }

    public void set(int row, int value) {
        int piece = row >>> BITS;
        while (piece >= pieces.length) {
            pieces = Arrays.copyOf(pieces, pieces.length + 1);
            pieces[pieces.length - 1] = new int[LAST + 1];
        }
        pieces[piece][row & LAST] = value;
    }
}
