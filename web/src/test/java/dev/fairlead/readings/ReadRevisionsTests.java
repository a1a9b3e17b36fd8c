package dev.fairlead.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.quotes.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadRevisionsTests {

    private static Known said(long mail, String day, int amount, boolean copied, int revision) {
        return ChainsTests.known(mail, "thread", day, amount, null, copied).assigned(1L, revision);
    }

    private static Known echo(Known known) {
        return known.in(known.series(), known.reading(), true);
    }

    @Test
    void theLatestPriceComesFirst() {
        List<Revision> revisions = ReadRevisions.latestFirst(
                List.of(said(1, "2026-11-02", 1300, false, 1), said(2, "2026-11-05", 1250, false, 2)));

        assertThat(revisions).extracting(Revision::number).containsExactly(2, 1);
        assertThat(revisions).extracting(Revision::mailId).containsExactly(2L, 1L);
    }

    @Test
    void aPriceStandsWhereItWasSaidNotWhereItIsRepeated() {
        Known copy = said(4, "2026-11-01", 1300, true, 1);
        Known repeated = echo(said(5, "2026-11-01", 1300, false, 1));
        Known again = said(7, "2026-11-03", 1300, false, 1);
        Known own = said(6, "2026-11-02", 1300, false, 1);

        List<Revision> revisions = ReadRevisions.latestFirst(List.of(copy, repeated, again, own));

        assertThat(revisions).hasSize(1);
        assertThat(revisions.getFirst().mailId()).isEqualTo(6);
        assertThat(revisions.getFirst().copies()).isEqualTo(3);
    }
}
