package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is suggested while somebody types.
interface SuggestionContract extends IndexUnderTest {

    @Test
    default void suggestsValuesThatBeginAsTypedTheMostFrequentFirst() {
        given(
                mail(1).link(MentionType.VESSEL, "EVER GIVEN").link(MentionType.CUSTOMER, "Acme Trading Ltd"),
                mail(2).link(MentionType.VESSEL, "EVER GIVEN")
                        .link(MentionType.LANE, "CNSHA-DEHAM")
                        .link(MentionType.VOYAGE, "074W")
                        .link(MentionType.CUSTOMER, "恒泰国际贸易有限公司"),
                mail(3).link(MentionType.VESSEL, "EVER GOLDEN").link(MentionType.CONTAINER, "MSKU1234565"),
                mail(4).link(MentionType.VESSEL, "OOCL GENOA").carriers("MSC").from("Eva", "eva@acme.example"));
        assertThat(suggested(SearchField.VESSEL, "ev"))
                .containsExactly(new FacetCount("EVER GIVEN", 2), new FacetCount("EVER GOLDEN", 1));
        assertThat(suggested(SearchField.VESSEL, "ge")).containsExactly(new FacetCount("OOCL GENOA", 1));
        assertThat(suggested(SearchField.VESSEL, "")).hasSize(3);
        assertThat(suggested(SearchField.CUSTOMER, "trad")).containsExactly(new FacetCount("Acme Trading Ltd", 1));
        assertThat(suggested(SearchField.CUSTOMER, "贸易")).containsExactly(new FacetCount("恒泰国际贸易有限公司", 1));
        assertThat(suggested(SearchField.CONTAINER, "msku 1")).containsExactly(new FacetCount("MSKU1234565", 1));
        assertThat(suggested(SearchField.LANE, "cnsha")).containsExactly(new FacetCount("CNSHA-DEHAM", 1));
        assertThat(suggested(SearchField.LANE, "deham")).isEmpty();
        assertThat(suggested(SearchField.VOYAGE, "07")).containsExactly(new FacetCount("074W", 1));
        assertThat(suggested(SearchField.CARRIER, "m")).containsExactly(new FacetCount("MSC", 1));
        assertThat(suggested(SearchField.FROM, "eva")).contains(new FacetCount("eva@acme.example", 1));
        assertThat(suggested(SearchField.IS, "")).containsExactly(new FacetCount("inbound", 4));
        assertThat(suggested(SearchField.AFTER, "2026")).isEmpty();
    }

    private List<FacetCount> suggested(SearchField field, String typed) {
        return index().suggest(field, typed, Access.ALL);
    }
}
