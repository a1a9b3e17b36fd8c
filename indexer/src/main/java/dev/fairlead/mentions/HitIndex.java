package dev.fairlead.mentions;

import dev.fairlead.vocabulary.Hit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dictionaries found in a text, by place: asked at nearly every character, so that each answer is one look.
final class HitIndex {

    private final List<Hit> hits;
    /// Of each place the index of the first hit from there on.
    private final int[] next;

    /// @param hits left to right, without overlaps
    HitIndex(List<Hit> hits, int length) {
        this.hits = hits;
        this.next = new int[length + 1];
        int from = 0;
        for (int i = 0; i < hits.size(); i++) {
            Arrays.fill(next, from, hits.get(i).start() + 1, i);
            from = hits.get(i).start() + 1;
        }
        Arrays.fill(next, from, next.length, hits.size());
    }

    List<Hit> all() {
        return hits;
    }

    /// The one that begins exactly here, or null.
    @Nullable
    Hit at(int start) {
        int index = firstFrom(start);
        return index < hits.size() && hits.get(index).start() == start ? hits.get(index) : null;
    }

    /// Number of the first one that starts at this offset or behind it.
    int firstFrom(int start) {
        return start >= next.length ? hits.size() : next[Math.max(0, start)];
    }

    /// Whether one of them overlaps this stretch.
    boolean areWithin(int from, int to) {
        int first = firstFrom(from);
        return first < hits.size() && hits.get(first).start() < to
                || first > 0 && hits.get(first - 1).end() > from;
    }
}
