package dev.fairlead.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table as spreadsheets save it: comma, semicolon or tab; UTF-8, or GBK as in China.
final class CsvTable {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvTable() {}

    /// @throws UnreadableTable when it is no table, or has too many lines
    static Table read(byte[] file) {
        String text = decoded(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return table(parser);
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            throw UnreadableTable.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Table table(CSVParser parser) {
        var rows = new Table.Rows();
        List<String> head = List.of();
        for (CSVRecord row : parser) {
            List<String> cells = row.stream().map(CsvTable::unmarked).toList();
            if (row.getRecordNumber() == 1) {
                head = cells;
            } else {
                rows.add(parser.getCurrentLineNumber(), cells);
            }
        }
        return new Table(head, rows.all());
    }

    /// Without the mark that keeps spreadsheets from taking a text for a formula: our own export sets it.
    private static String unmarked(String cell) {
        return cell.startsWith("'") && Cells.isFormula(cell.substring(1)) ? cell.substring(1) : cell;
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
