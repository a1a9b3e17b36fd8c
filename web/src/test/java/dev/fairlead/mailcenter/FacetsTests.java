package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetsTests {

    @Test
    void narrowsTheSearchByAClickAndWidensItByAnother() {
        var counts = Map.of("customer", List.of(new FacetCount("ACME GmbH", 12), new FacetCount("Bolt", 3)));

        var values = Facets.groups(counts, DeskUrl.ofQuery("tiles customer:Bolt"))
                .getFirst()
                .values();

        assertThat(values).extracting(Facets.Value::on).containsExactly(false, true);
        assertThat(values)
                .extracting(Facets.Value::href)
                .containsExactly("/mail?q=tiles+customer%3ABolt+customer%3A%22ACME+GmbH%22", "/mail?q=tiles");
    }

    @Test
    void keepsTheRarerValuesBehindAClickUnlessOneOfThemIsOn() {
        var counts = Map.of(
                "port",
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> new FacetCount("PORT" + n, 10 - n))
                        .toList());

        var closed = Facets.groups(counts, DeskUrl.ofQuery("")).getFirst();
        var open = Facets.groups(counts, DeskUrl.ofQuery("port:PORT8")).getFirst();

        assertThat(closed.values()).hasSize(6);
        assertThat(closed.more()).extracting(Facets.Value::label).containsExactly("PORT7", "PORT8", "PORT9");
        assertThat(closed.moreOpen()).isFalse();
        assertThat(open.moreOpen()).isTrue();
    }

    @Test
    void leavesOutFacetsWithoutAValue() {
        assertThat(Facets.groups(Map.of("vessel", List.of()), DeskUrl.ofQuery("")))
                .isEmpty();
    }
}
