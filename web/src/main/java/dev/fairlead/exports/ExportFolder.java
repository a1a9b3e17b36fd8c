package dev.fairlead.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the files lie: `exports` in the data folder. The room for them is bounded.
@Component
class ExportFolder {

    private final Path folder;
    private final ExportSettings settings;

    ExportFolder(@Value("${fairlead.data:./data}") Path data, ExportSettings settings) {
        this.folder = data.resolve("exports");
        this.settings = settings;
    }

    Path fileOf(Export export) {
        return folder.resolve(export.fileName());
    }

    /// A file to be written; what lies there of an earlier attempt is gone.
    Path newFile(Export export) throws IOException {
        Files.createDirectories(folder);
        Path file = fileOf(export);
        Files.deleteIfExists(file);
        return file;
    }

    void delete(Export export) throws IOException {
        Files.deleteIfExists(fileOf(export));
    }

    /// @param others bytes of all finished files
    /// @throws ExportFailure when the file may not grow any more
    void check(Path file, long others) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size > settings.largest().toBytes()) {
            throw ExportFailure.tooLarge(settings.largest());
        }
        if (others + size > settings.room().toBytes()) {
            throw ExportFailure.noRoom(settings.room());
        }
        if (Files.getFileStore(folder).getUsableSpace() < settings.keepFree().toBytes()) {
            throw ExportFailure.fullDisk(settings.keepFree());
        }
    }
}
