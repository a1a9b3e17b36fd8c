package dev.fairlead.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An index in a folder of its own, opened before each test and closed after it.
abstract class IndexInAFolder implements IndexUnderTest {

    @TempDir
    Path folder;

    LuceneMessageIndex index;

    @BeforeEach
    void open() {
        index = open(SearchSettings.DEFAULT);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public MessageIndex index() {
        return index;
    }

    LuceneMessageIndex open(SearchSettings settings) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-05-10T00:00:00Z"));
        return new LuceneMessageIndex(new IndexShelf(shelf(), settings), settings, new FewNames(), clock);
    }

    void reopen() {
        index.close();
        open();
    }

    void reopenAs(String schema) {
        index.close();
        index = new LuceneMessageIndex(
                new IndexShelf(shelf(), SearchSettings.DEFAULT, schema),
                SearchSettings.DEFAULT,
                new FewNames(),
                InstantSource.system());
    }

    Path shelf() {
        return folder.resolve("index");
    }

    /// Where the first index lies.
    Path first() {
        return shelf().resolve("1");
    }
}
