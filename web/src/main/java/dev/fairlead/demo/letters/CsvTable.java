package dev.fairlead.demo.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// One of the demo's own tables on the class path.
record CsvTable(String fileName) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    <T> List<T> rows(Function<CSVRecord, T> read) {
        try (CSVParser parser =
                CSVParser.parse(new InputStreamReader(open(fileName), StandardCharsets.UTF_8), FORMAT)) {
            return parser.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> list(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    static InputStream open(String fileName) {
        return Objects.requireNonNull(
                CsvTable.class.getResourceAsStream("/demo/" + fileName),
                "demo/%s is not on the class path".formatted(fileName));
    }
}
