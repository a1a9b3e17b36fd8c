package dev.fairlead.exports;

import dev.fairlead.tables.Cells;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// RFC 4180, in UTF-8 with the mark that tells spreadsheet programs so.
final class CsvFile implements ExportFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MailColumns columns;
    private final CSVPrinter printer;

    CsvFile(Path file, MailColumns columns) throws IOException {
        this.columns = columns;
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        this.printer = new CSVPrinter(out, CSVFormat.EXCEL);
        printer.printRecord(columns.titles());
    }

    @Override
    public void add(List<Item> items) throws IOException {
        for (Item item : items) {
            printer.printRecord(columns.cells(item).stream().map(CsvFile::written));
        }
        printer.flush();
    }

    private static Object written(Object cell) {
        return switch (cell) {
            case LocalDateTime date -> DATE.format(date);
            case String text -> Cells.inCsv(text);
            default -> cell;
        };
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
