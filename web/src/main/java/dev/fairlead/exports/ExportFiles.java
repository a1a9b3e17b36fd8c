package dev.fairlead.exports;

import dev.fairlead.archive.Archive;
import dev.fairlead.people.User;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Opens the file of an export in its format.
@Component
class ExportFiles {

    private final Archive archive;
    private final MessageSource messages;

    ExportFiles(Archive archive, MessageSource messages) {
        this.archive = archive;
        this.messages = messages;
    }

    ExportFile open(Export export, User owner, Path file) throws IOException {
        MailColumns columns = new MailColumns(owner.zone(), messages, Locale.forLanguageTag(export.language()));
        return switch (export.format()) {
            case CSV -> new CsvFile(file, columns);
            case XLSX -> new XlsxFile(file, columns);
            case EML -> new EmlFile(file, new RawMails(archive));
            case MBOX -> new MboxFile(file, new RawMails(archive));
        };
    }
}
