package dev.fairlead.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Two versions of a file, compared row by row by what a row is known by.
final class Difference {

    private static final int SAMPLE = 20;

    private final Counter added = new Counter();
    private final Counter changed = new Counter();
    private final Counter removed = new Counter();

    private Difference(Map<String, VocabularyFile.Content> before, Map<String, VocabularyFile.Content> after) {
        after.forEach((key, row) -> {
            VocabularyFile.Content former = before.get(key);
            if (former == null) {
                added.count(row.words());
            } else if (!former.values().equals(row.values())) {
                changed.count(former.words() + " → " + row.words());
            }
        });
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                removed.count(row.words());
            }
        });
    }

    static Difference between(VocabularyFile before, VocabularyFile after) {
        return new Difference(before.rowsByKey(), after.rowsByKey());
    }

    VocabularyChange.Rows added() {
        return added.rows();
    }

    VocabularyChange.Rows changed() {
        return changed.rows();
    }

    VocabularyChange.Rows removed() {
        return removed.rows();
    }

    private static final class Counter {

        private int count;
        private final List<String> sample = new ArrayList<>();

        private void count(String row) {
            count++;
            if (sample.size() < SAMPLE) {
                sample.add(row);
            }
        }

        private VocabularyChange.Rows rows() {
            return new VocabularyChange.Rows(count, List.copyOf(sample));
        }
    }
}
