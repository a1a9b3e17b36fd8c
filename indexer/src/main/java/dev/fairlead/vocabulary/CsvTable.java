package dev.fairlead.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Header and rows of a CSV file. Every line is a row of its own, so a broken quote costs one row, not the file.
///
/// @param header names of the columns in small letters
/// @param lines behind the header that are not blank
record CsvTable(List<String> header, List<Line> lines) {

    /// @param number in the file, the header's is 1
    record Line(int number, String text, char separator) {

        /// Throws an `UncheckedIOException` when the quotes do not match.
        List<String> cells() {
            return CsvTable.cells(text, separator);
        }
    }

    static CsvTable of(String content) {
        // A byte order mark is what spreadsheets leave at the start of a CSV file.
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<String> all = text.lines().toList();
        if (all.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        char separator = separator(all.getFirst());
        List<Line> lines = new ArrayList<>(all.size());
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                lines.add(new Line(i + 1, all.get(i), separator));
            }
        }
        List<String> header = header(all.getFirst(), separator);
        return new CsvTable(header, lines);
    }

    private static List<String> header(String line, char separator) {
        try {
            return cells(line, separator).stream()
                    .map(column -> column.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (UncheckedIOException brokenQuote) {
            return List.of(line.strip());
        }
    }

    // What a spreadsheet writes depends on the country it is set to.
    private static char separator(String header) {
        long commas = header.chars().filter(c -> c == ',').count();
        long semicolons = header.chars().filter(c -> c == ';').count();
        long tabs = header.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static List<String> cells(String line, char separator) {
        if (line.indexOf('"') < 0) {
            return plainCells(line, separator);
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setTrim(true)
                .setDelimiter(separator)
                .get();
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.getFirst().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Most lines of the large registers have no quotes.
    private static List<String> plainCells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
            cells.add(line.substring(start, end).strip());
            start = end + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }
}
