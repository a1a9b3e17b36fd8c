package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult.FacetCount;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// What is counted beside the hits.
interface FacetContract extends IndexUnderTest {

    @Test
    default void countsFacetsOverAllHits() {
        given(
                mail(1).says("tender").link(MentionType.VESSEL, "EVER GIVEN").attaches("a.PDF", ""),
                mail(2).says("tender").link(MentionType.VESSEL, "EVER GIVEN").sentAt("2026-06-01T00:00:00Z"),
                mail(3).says("tender").link(MentionType.VESSEL, "OOCL X").direction("outbound"),
                mail(4).says("tender").link(MentionType.VESSEL, "DOUBTFUL", "", null, 0.7),
                mail(5).says("other").link(MentionType.VESSEL, "EVER GIVEN"));
        var facets = search("tender", Access.ALL, Sort.NEWEST, 1, null).facets();
        assertThat(facets.get("vessel"))
                .containsExactly(
                        new FacetCount("EVER GIVEN", 2), new FacetCount("DOUBTFUL", 1), new FacetCount("OOCL X", 1));
        assertThat(ids("vessel:DOUBTFUL")).containsExactly(4L);
        assertThat(facets.get("month")).containsExactly(new FacetCount("2026-05", 3), new FacetCount("2026-06", 1));
        assertThat(facets.get("direction"))
                .containsExactly(new FacetCount("inbound", 3), new FacetCount("outbound", 1));
        assertThat(facets.get("attachment")).containsExactly(new FacetCount("pdf", 1));
        assertThat(facets.get("rep")).containsExactly(new FacetCount("lisa", 4));
        assertThat(facets.get("mailbox")).containsExactly(new FacetCount("lisa@fairlead.example", 4));
    }

    @Test
    default void countsMonthsInTheReadersZone() {
        given(
                mail(1).sentAt("2026-04-30T15:59:59Z"),
                mail(2).sentAt("2026-04-30T16:00:00Z"),
                mail(3).sentAt("2026-12-31T16:00:00Z"));
        SearchRequest request = new SearchRequest(
                QueryParser.parse("").query(),
                Access.ALL,
                Sort.NEWEST,
                0,
                null,
                ZoneId.of("Asia/Shanghai"),
                true,
                false);
        assertThat(index().search(request).facets().get("month"))
                .containsExactly(
                        new FacetCount("2026-04", 1), new FacetCount("2026-05", 1), new FacetCount("2027-01", 1));
    }
}
