package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchResult.FacetCount;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All that an index must do, with every search shared by several threads, as in an index of millions.
class SharedSearchTests implements MessageIndexContract {

    @TempDir
    Path folder;

    private LuceneMessageIndex index;

    @BeforeEach
    void open() {
        index = new LuceneMessageIndex(
                new IndexShelf(folder, SearchSettings.DEFAULT),
                SearchSettings.DEFAULT,
                PortNames.NONE,
                InstantSource.system(),
                0);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public MessageIndex index() {
        return index;
    }

    @Test
    void addsUpWhatWasCountedInManyParts() {
        for (int i = 1; i <= 40; i++) {
            given(mail(i).says("tender").sentAt("2026-%02d-01T00:00:00Z".formatted(1 + i % 4)));
        }
        SearchResult found = search("tender");
        assertThat(found.total()).isEqualTo(40);
        assertThat(found.facets().get("direction")).containsExactly(new FacetCount("inbound", 40));
        assertThat(found.facets().get("month")).hasSize(4).allMatch(month -> month.count() == 10);
    }
}
