package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchRequest.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words, phrases and how they are joined.
interface WordSearchContract extends IndexUnderTest {

    @Test
    default void findsWordsInSubjectBodyQuotedWordsAttachmentsAndFileNames() {
        given(
                mail(1).subject("Demurrage at Hamburg"),
                mail(2).says("no demurrage please"),
                mail(3).quotes("> about demurrage"),
                mail(4).attaches("list.csv", "item;demurrage"),
                mail(5).attaches("demurrage_2026.pdf", ""),
                mail(6).says("something else"));
        assertThat(ids("demurrage")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(ids("subject:demurrage")).containsExactly(1L);
        assertThat(ids("body:demurrage")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(ids("filename:demurrage")).containsExactly(5L);
        assertThat(ids("filename:csv")).containsExactly(4L);
    }

    @Test
    default void joinsWordsWithAndOrAndNot() {
        given(mail(1).says("reefer shrimp"), mail(2).says("reefer garlic"), mail(3).says("furniture"));
        assertThat(ids("reefer shrimp")).containsExactly(1L);
        assertThat(ids("reefer -shrimp")).containsExactly(2L);
        assertThat(ids("shrimp OR furniture")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids("reefer shrimp OR garlic")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("-reefer")).containsExactly(3L);
        assertThat(ids("-(shrimp OR garlic)")).containsExactly(3L);
        assertThat(ids("furn*")).containsExactly(3L);
        assertThat(ids("")).hasSize(3);
    }

    @Test
    default void findsPhrasesOnlyInTheirOrder() {
        given(
                mail(1).says("14 days free time at destination, please"),
                mail(2).says("at destination there is no free time"),
                mail(3).subject("free time").says("at destination"));
        assertThat(ids("\"free time at destination\"")).containsExactly(1L);
        assertThat(ids("\"free-time\"")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({
        "RÉSUMÉ, resume",
        "resume, Résumé",
        "Göteborg, goteborg",
        "ＭＳＣ, msc",
        "straße, STRASSE",
        "４０ＨＱ, 40hq",
        "Łódź, lodz",
        "ǅungla, dzungla",
        "ﬁnal, final"
    })
    default void foldsCaseDiacriticsAndWidth(String written, String sought) {
        given(mail(1).says("before " + written + " after"), mail(2).says("other"));
        assertThat(ids(sought)).containsExactly(1L);
    }

    @Test
    default void keepsWordsApartThatOnlyShareABeginning() {
        given(
                mail(1).says("COSU6441804980"),
                mail(2).says("COSU64418049801"),
                mail(3).says("ratel"),
                mail(4).says("rate"));
        assertThat(ids("COSU6441804980")).containsExactly(1L);
        assertThat(ids("COSU6441804980*")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("rate")).containsExactly(4L);
    }

    @Test
    default void findsAWordInItsOtherFormsUnlessItIsQuotedOrInCapitals() {
        given(
                mail(1).subject("Ocean rates").says("the vessel is confirmed"),
                mail(2).says("one rate, please confirm the quantity"),
                mail(3).quotes("RATES of all quantities"),
                mail(4).says("boxes of the MAERSKS"));
        assertThat(ids("rate")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids("rates")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids("subject:rate")).containsExactly(1L);
        assertThat(ids("confirm")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("quantity")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(ids("\"rate\"")).containsExactly(2L);
        assertThat(ids("\"ocean rate\"")).isEmpty();
        assertThat(ids("RATE")).containsExactly(2L);
        assertThat(ids("MAERSK")).isEmpty();
        assertThat(snippet("rate subject:nothing OR confirm")).contains("<mark>");
        assertThat(search("rate", Access.ALL, Sort.RELEVANCE, 10, null).total()).isEqualTo(3);
    }
}
