package dev.fairlead.figures;

import java.util.Arrays;

/// Numbers of which it is asked how many different ones there are.
final class LongBag {

    private static final int FIRST = 16;

    private long[] all = new long[FIRST];
    private int size;

    void add(long one) {
        if (size == all.length) {
            sort();
            // Many of the same take no more room.
            if (size > all.length / 2) {
                all = Arrays.copyOf(all, all.length * 2);
            }
        }
        all[size++] = one;
    }

    int different() {
        sort();
        return size;
    }

    private void sort() {
        Arrays.sort(all, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        size = kept;
    }
}
