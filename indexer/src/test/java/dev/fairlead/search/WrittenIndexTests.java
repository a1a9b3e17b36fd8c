package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenIndexTests {

    @TempDir
    Path folder;

    /// Whoever searches at that moment is answered by what is open then.
    @Test
    void answersWhileAWriterThatMetItsEndIsOpenedAgain() throws Exception {
        IndexShelf shelf = new IndexShelf(folder, SearchSettings.DEFAULT);
        AtomicBoolean over = new AtomicBoolean();
        try (DocumentWriter documents = new DocumentWriter(StoredHit.json(), 1);
                WrittenIndex index = new WrittenIndex(shelf.current(), documents, new FacetDictionary()::column);
                ExecutorService reader = Executors.newSingleThreadExecutor()) {
            index.commit(1);
            Future<?> reading = reader.submit(() -> {
                while (!over.get()) {
                    index.read(searcher -> searcher.getIndexReader().numDocs());
                }
            });
            for (int i = 0; i < 50; i++) {
                index.opened().writer().rollback();
                assertThatThrownBy(() -> index.commit(2)).isInstanceOf(IndexFailure.class);
            }
            over.set(true);
            assertThat(reading).succeedsWithin(Duration.ofSeconds(30));
            assertThat(index.checkpoint()).isEqualTo(1);
        }
    }
}
