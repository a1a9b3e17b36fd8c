package dev.fairlead.mime;

import dev.fairlead.lines.OneLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Sentences on what was wrong with a message; they name what stood there.
final class Problems {

    private static final int MAX = 50;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MAX) {
            sentences.add(OneLine.of(sentence));
        }
    }

    List<String> list() {
        return List.copyOf(sentences);
    }
}
