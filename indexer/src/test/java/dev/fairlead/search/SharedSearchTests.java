package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchResult.FacetCount;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All that an index must do, with every search shared by several threads and remembered, as in an index of millions.
class SharedSearchTests implements MessageIndexContract {

    @TempDir
    Path folder;

    private LuceneMessageIndex index;

    @BeforeEach
    void open() {
        index = new LuceneMessageIndex(
                new IndexShelf(folder, SearchSettings.DEFAULT),
                SearchSettings.DEFAULT,
                TradeNames.NONE,
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

    @Test
    void neverAnswersFromMemoryWhatIsNoLongerSo() {
        given(mail(1).says("tender one").waiting(), mail(2).says("tender two"));
        for (int round = 0; round < 4; round++) {
            assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 2L);
            assertThat(ids("is:unanswered tender")).containsExactly(1L);
        }
        index.mark(List.of(2L), List.of(1L));
        index.delete(List.of(1L));
        given(mail(3).says("tender three"));
        for (int round = 0; round < 4; round++) {
            assertThat(ids("tender")).containsExactlyInAnyOrder(2L, 3L);
            assertThat(ids("is:unanswered tender")).containsExactly(2L);
        }
    }

    @Test
    void countsManyHitsOnceUntilSomeOfThemAreDeleted() {
        int mails = SegmentCounter.FEW + 500;
        given(IntStream.rangeClosed(1, mails)
                .mapToObj(id -> mail(id).says("tender").sentAt("2026-%02d-01T00:00:00Z".formatted(1 + id % 4)))
                .toArray(SampleMail[]::new));
        index.commit(mails);
        for (int round = 0; round < 3; round++) {
            assertThat(search("tender").facets().get("direction")).containsExactly(new FacetCount("inbound", mails));
        }

        index.delete(LongStream.rangeClosed(1, 100).boxed().toList());
        index.refresh();
        given(mail(mails + 1).says("tender").direction("outbound"));

        for (int round = 0; round < 3; round++) {
            SearchResult found = search("tender");
            assertThat(found.total()).isEqualTo(mails - 99);
            assertThat(found.facets().get("direction"))
                    .containsExactly(new FacetCount("inbound", mails - 100), new FacetCount("outbound", 1));
            assertThat(found.facets().get("month"))
                    .extracting(FacetCount::count)
                    .satisfies(counts -> assertThat(
                                    counts.stream().mapToLong(Long::longValue).sum())
                            .isEqualTo(found.total()));
        }
    }
}
