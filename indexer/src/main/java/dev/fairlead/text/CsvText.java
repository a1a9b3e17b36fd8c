package dev.fairlead.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A file of separated values as a grid: a line for each record, a tab between its cells.
final class CsvText {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 4_000;

    private CsvText() {}

    /// The text as it stands when it holds no records.
    static String of(String text) {
        char separator = separator(text.substring(0, Math.min(text.length(), SAMPLE)));
        if (separator == '\0') {
            return text;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        StringBuilder grid = new StringBuilder(text.length());
        try (CSVParser records = CSVParser.parse(text, format)) {
            for (CSVRecord record : records) {
                List<String> cells = new ArrayList<>(record.size());
                record.forEach(cell -> cells.add(oneLine(cell)));
                grid.append(String.join("\t", cells)).append('\n');
            }
        } catch (IOException | UncheckedIOException e) {
            // Quotes that fit no rule: the characters as they stand are still worth reading.
            return text;
        }
        return grid.toString();
    }

    private static String oneLine(String cell) {
        String words = cell.strip();
        return words.indexOf('\n') < 0 && words.indexOf('\t') < 0 ? words : words.replaceAll("\\s+", " ");
    }

    private static char separator(String sample) {
        char best = '\0';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = sample.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
