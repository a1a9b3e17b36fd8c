package dev.fairlead.vocabulary;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /// Each usable row as `column: value` by what it is known by; several rows of one key stand in one value.
    ///
    /// Two files are compared by this: it does not mind the order of rows or columns, nor empty ones.
    Map<String, String> rowsByKey() {
        Map<String, String> rows = new LinkedHashMap<>();
        String keyColumn = kind().map(kind -> kind.key(table.header())).orElse("");
        for (CsvTable.Line line : table.lines()) {
            try {
                Row row = new Row(table.header(), line.cells());
                rows.merge(row.get(keyColumn), inWords(row), (one, other) -> one + " | " + other);
            } catch (UncheckedIOException brokenQuote) {
                // told of as a bad line, and no row of the vocabulary
            }
        }
        return rows;
    }

    private static String inWords(Row row) {
        Map<String, String> values = new TreeMap<>();
        for (String column : row.header()) {
            if (!row.get(column).isEmpty()) {
                values.put(column, row.get(column));
            }
        }
        StringBuilder words = new StringBuilder();
        values.forEach((column, value) -> words.append(words.isEmpty() ? "" : " · ")
                .append(column)
                .append(": ")
                .append(value));
        return words.toString();
    }
}
