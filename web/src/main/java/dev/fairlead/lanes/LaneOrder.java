package dev.fairlead.lanes;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The rows of one pair of ports in the order of time; those of one moment by their ids.
final class LaneOrder {

    private final LaneTable table;
    private int[] rows = new int[4];
    private int size;

    LaneOrder(LaneTable table) {
        this.table = table;
    }

    int size() {
        return size;
    }

    int row(int place) {
        return rows[place];
    }

    /// In any order, until [#sort].
    void addLoose(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size + (size >> 1));
        }
        rows[size++] = row;
    }

    void sort() {
        int[] sorted = IntStream.range(0, size)
                .mapToObj(place -> rows[place])
                .sorted(table.oldest())
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, rows, 0, size);
    }

    void add(int row) {
        int place = placeOf(table.at(row), table.id(row));
        addLoose(row);
        System.arraycopy(rows, place, rows, place + 1, size - 1 - place);
        rows[place] = row;
    }

    void remove(int row) {
        int place = placeOf(table.at(row), table.id(row));
        System.arraycopy(rows, place + 1, rows, place, size - place - 1);
        size--;
    }

    /// How many come before this moment and id.
    int placeOf(long at, long id) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table.isBefore(rows[middle], at, id)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
