package dev.fairlead.search;

import java.util.ArrayList;
import java.util.List;

/// Word streams for the fields of one document, used again for the next one.
final class WordStreams {
    private final List<WordStream> streams = new ArrayList<>();
    private int used;

    void rewind() {
        used = 0;
    }

    WordStream of(List<String> texts) {
        if (used == streams.size()) {
            streams.add(new WordStream());
        }
        return streams.get(used++).read(texts);
    }
}
