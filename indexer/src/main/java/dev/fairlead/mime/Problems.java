package dev.fairlead.mime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Sentences on what was wrong with a message, bounded.
final class Problems {

    private static final int MAX = 50;
    private static final int MAX_LENGTH = 300;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MAX) {
            sentences.add(sentence.length() > MAX_LENGTH ? sentence.substring(0, MAX_LENGTH) + "…" : sentence);
        }
    }

    List<String> list() {
        return List.copyOf(sentences);
    }
}
