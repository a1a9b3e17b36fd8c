package dev.fairlead.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All files read once: the dictionaries, and what was wrong in which file.
///
/// @param files kind and number of rows of each, by name
record VocabularyReading(Vocabulary vocabulary, List<VocabularyProblem> problems, Map<String, Content> files) {

    /// @param kind empty when the header is not understood
    record Content(String kind, int rows, List<VocabularyProblem> problems) {}

    static VocabularyReading of(Map<String, byte[]> files, List<TaughtWords.Taught> taught) {
        VocabularyBuilder builder = new VocabularyBuilder();
        taught.forEach(word -> builder.put(word.written(), word.term()));
        List<VocabularyProblem> problems = new ArrayList<>();
        Map<String, Content> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            VocabularyFile file = VocabularyFile.of(name + ".csv", bytes);
            List<VocabularyProblem> found = file.enter(builder);
            problems.addAll(found);
            String kind = file.kind().map(RowKind::name).orElse("");
            int usable = kind.isEmpty() ? 0 : file.table().lines().size() - found.size();
            contents.put(name, new Content(kind, usable, found));
        });
        return new VocabularyReading(builder.build(), problems, contents);
    }
}
