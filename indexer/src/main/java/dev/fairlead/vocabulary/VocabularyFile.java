package dev.fairlead.vocabulary;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One CSV file of the vocabulary.
record VocabularyFile(String name, CsvTable table) {

    static VocabularyFile of(String name, byte[] bytes) {
        return new VocabularyFile(name, CsvTable.of(CsvText.of(bytes)));
    }

    Optional<RowKind> kind() {
        return RowKind.of(table.header());
    }

    /// Enters all usable rows and tells of the others.
    List<VocabularyProblem> enter(VocabularyBuilder into) {
        Optional<RowKind> kind = kind();
        if (kind.isEmpty()) {
            return List.of(new VocabularyProblem(
                    name,
                    1,
                    "read the header \"%s\", expected %s"
                            .formatted(String.join(",", table.header()), RowKind.expected())));
        }
        List<VocabularyProblem> problems = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            try {
                kind.get().enter(new Row(table.header(), line.cells()), into);
            } catch (IllegalArgumentException | UncheckedIOException e) {
                problems.add(new VocabularyProblem(name, line.number(), String.valueOf(e.getMessage())));
            }
        }
        into.endFile();
        return problems;
    }

    /// What rows are known by, and what they say, of the usable rows. Several rows of one key are one.
    ///
    /// Two files are compared by this: it does not mind the order of rows or columns, nor empty columns.
    Map<String, Content> rowsByKey() {
        Map<String, Content> rows = new LinkedHashMap<>();
        RowKind kind = kind().orElse(null);
        if (kind == null) {
            return rows;
        }
        VocabularyBuilder scratch = new VocabularyBuilder();
        Set<Long> bad = enter(scratch).stream().map(VocabularyProblem::line).collect(Collectors.toSet());
        for (CsvTable.Line line : table.lines()) {
            if (!bad.contains((long) line.number())) {
                Row row = new Row(table.header(), line.cells());
                rows.merge(row.get(kind.key(table.header())), Content.of(row), Content::and);
            }
        }
        return rows;
    }

    /// @param values `column: value` in the order of the columns' names
    /// @param words the same in the order of the file, for a person
    record Content(List<String> values, String words) {

        private static Content of(Row row) {
            List<String> filled = row.header().stream()
                    .distinct()
                    .filter(column -> !row.get(column).isEmpty())
                    .map(column -> column + ": " + row.get(column))
                    .toList();
            return new Content(filled.stream().sorted().toList(), String.join(" · ", filled));
        }

        private Content and(Content other) {
            return new Content(
                    Stream.concat(values.stream(), other.values.stream()).toList(), words + " | " + other.words);
        }
    }
}
