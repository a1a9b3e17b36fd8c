package dev.fairlead.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An index in a folder of its own, opened before each test and closed after it.
abstract class IndexInAFolder implements IndexUnderTest {

    private static final PortNames PORTS = name -> Optional.ofNullable(
            Map.of("hamburg", "DEHAM", "汉堡", "DEHAM", "上海", "CNSHA").get(name.toLowerCase(Locale.ROOT)));

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
        return new LuceneMessageIndex(new IndexShelf(shelf(), settings), settings, PORTS, clock);
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
                PORTS,
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
