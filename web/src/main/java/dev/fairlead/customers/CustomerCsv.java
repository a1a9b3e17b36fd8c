package dev.fairlead.customers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table of customers as spreadsheets save it: comma, semicolon or tab; UTF-8, or GBK as in China.
///
/// Columns by their names in the first line, in any order: `name`, and when there is something to say `aliases`,
/// `domains`, `contacts`, `owner`, `team`, `status`. Several values in a cell are parted by `;` or `|`.
final class CustomerCsv {

    static final int MOST_LINES = 20_000;
    static final List<String> COLUMNS = List.of("name", "aliases", "domains", "contacts", "owner", "team", "status");

    private static final Charset CHINESE = Charset.forName("GB18030");

    /// @param number of the line in the file, the head being 1
    record Line(long number, Map<String, String> cells) {

        /// @throws InvalidCustomer when a cell cannot be read
        Customer customer() {
            String status = cell("status");
            return new Customer(
                    0,
                    cell("name"),
                    parts("aliases").toList(),
                    parts("domains").toList(),
                    parts("contacts").map(Contact::parse).toList(),
                    cell("owner"),
                    cell("team"),
                    CustomerField.status(status));
        }

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        private Stream<String> parts(String column) {
            return Arrays.stream(cell(column).split("[;|]")).map(String::strip).filter(part -> !part.isEmpty());
        }
    }

    private CustomerCsv() {}

    /// @throws InvalidTable when it is no table, has no column `name`, or too many lines
    static List<Line> read(byte[] file) {
        String text = decoded(file);
        String head = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(head))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            requireName(parser.getHeaderNames());
            return lines(parser);
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            throw InvalidTable.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static List<Line> lines(CSVParser parser) {
        var lines = new ArrayList<Line>();
        for (CSVRecord row : parser) {
            if (lines.size() == MOST_LINES) {
                throw InvalidTable.tooLong(MOST_LINES);
            }
            var cells = new TreeMap<String, String>();
            row.toMap().forEach((column, cell) -> cells.put(column.strip().toLowerCase(Locale.ROOT), cell));
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Line(parser.getCurrentLineNumber(), cells));
            }
        }
        return lines;
    }

    private static void requireName(List<String> head) {
        if (head.stream().noneMatch(column -> column.strip().equalsIgnoreCase("name"))) {
            throw InvalidTable.withoutName(String.join(", ", head), String.join(", ", COLUMNS));
        }
    }

    private static char delimiter(String head) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> head.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }

    private static String decoded(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, CHINESE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
