package dev.fairlead.columns;

import java.util.Arrays;

/// Numbers by row. It grows piece by piece, so that nothing is ever copied as a whole.
public final class LongColumn {

    private static final int BITS = 12;
    private static final int LAST = (1 << BITS) - 1;

    private long[][] pieces = new long[0][];

    public long get(int row) {
        return pieces[row >>> BITS][row & LAST];
    }

    public void set(int row, long value) {
        int piece = row >>> BITS;
        while (piece >= pieces.length) {
            pieces = Arrays.copyOf(pieces, pieces.length + 1);
            pieces[pieces.length - 1] = new long[LAST + 1];
        }
        pieces[piece][row & LAST] = value;
    }
}
