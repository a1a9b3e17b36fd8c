package dev.fairlead.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// One CSV file of the vocabulary. Every line is a row of its own, so a broken quote costs one row, not the file.
record VocabularyFile(String name, String content) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setTrim(true).get();

    /// Enters all usable rows and names the others.
    void enter(VocabularyBuilder into, List<VocabularyProblem> problems) {
        List<String> lines = content.lines().toList();
        List<String> header = lines.isEmpty() ? List.of() : header(lines.getFirst());
        Optional<RowKind> kind = RowKind.of(header);
        if (kind.isEmpty()) {
            problems.add(new VocabularyProblem(
                    name,
                    1,
                    "read the header \"%s\", expected %s".formatted(String.join(",", header), RowKind.expected())));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    kind.get().enter(new Row(header, cells(lines.get(i))), into);
                } catch (IllegalArgumentException | UncheckedIOException e) {
                    problems.add(new VocabularyProblem(name, i + 1, String.valueOf(e.getMessage())));
                }
            }
        }
        into.endFile();
    }

    private static List<String> header(String line) {
        // A byte order mark is what spreadsheets leave at the start of a CSV file.
        return cells(line.startsWith("\uFEFF") ? line.substring(1) : line).stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> cells(String line) {
        if (line.indexOf('"') < 0) {
            return plainCells(line);
        }
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.getFirst().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Most lines of the large registers have no quotes.
    private static List<String> plainCells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(line.substring(start, comma).strip());
            start = comma + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }
}
