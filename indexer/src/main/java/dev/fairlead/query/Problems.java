package dev.fairlead.query;

import java.util.ArrayList;
import java.util.List;

/// Collects problems while a search is read. A hostile search gives many; the first ones are enough.
final class Problems {
    private static final int MOST = 20;

    private final List<Problem> list = new ArrayList<>();

    void add(int start, int end, Problem.Cause cause, Object... said) {
        if (list.size() < MOST) {
            list.add(Problem.of(start, end, cause, said));
        }
    }

    List<Problem> list() {
        return list;
    }

    /// What was read, short enough for a sentence.
    static String shown(String read) {
        return read.length() <= 40 ? read : read.substring(0, 40) + "…";
    }
}
