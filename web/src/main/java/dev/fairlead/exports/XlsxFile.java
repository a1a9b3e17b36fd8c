package dev.fairlead.exports;

import dev.fairlead.tables.TableBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A workbook of mails.
final class XlsxFile implements ExportFile {

    private final Path file;
    private final MailColumns columns;
    private final TableBook book;

    XlsxFile(Path file, MailColumns columns) throws IOException {
        this.file = file;
        this.columns = columns;
        this.book = TableBook.headed(columns.titles());
        // Holds the place, and shows at once when nothing can be written there.
        Files.createFile(file);
    }

    @Override
    public void add(List<Item> items) {
        items.forEach(item -> book.add(columns.cells(item)));
    }

    @Override
    public void close() throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.writeTo(out);
        }
    }
}
