package dev.fairlead.archive;

import dev.fairlead.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An archive in a folder of its own, over a database in memory.
abstract class ArchiveInAFolder {

    @TempDir
    Path data;

    TestDatabase database;
    Archive archive;

    @BeforeEach
    void open() {
        database = TestDatabase.inMemory();
        archive = Archive.open(data, database.jdbc());
    }

    @AfterEach
    void close() {
        database.close();
    }

    Path segment(int number) {
        return data.resolve("archive/segment-%06d.flr".formatted(number));
    }
}
