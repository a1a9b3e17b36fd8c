package dev.fairlead.search;

import static dev.fairlead.search.IndexUnderTest.mailboxes;
import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Nobody finds, counts or guesses what he or she may not see.
interface SearchAccessContract extends IndexUnderTest {

    @Test
    default void showsAndCountsOnlyWhatTheReaderMaySee() {
        given(
                mail(1).says("secret tender").in(1, "lisa@f.example", "lisa"),
                mail(2).says("secret tender").in(2, "tom@f.example", "tom").link(MentionType.VESSEL, "EVER GIVEN"),
                mail(3).says("secret tender")
                        .in(3, "eva@f.example", "eva")
                        .link(MentionType.CUSTOMER, "Acme", "", 77L, 0.95),
                mail(4).says("secret tender")
                        .in(3, "eva@f.example", "eva")
                        .link(MentionType.CUSTOMER, "Acme", "", 77L, 0.7));
        SearchResult lisas = searchAs(mailboxes(1L), "secret");
        assertThat(lisas.total()).isEqualTo(1);
        assertThat(lisas.hits()).extracting(Hit::id).containsExactly(1L);
        assertThat(lisas.facets().toString()).doesNotContain("tom").doesNotContain("EVER GIVEN");
        assertThat(searchAs(mailboxes(1L), "").total()).isEqualTo(1);
        assertThat(searchAs(mailboxes(1L), "-nothing OR tender").total()).isEqualTo(1);
        assertThat(searchAs(Access.NONE, "secret").total()).isZero();
        assertThat(searchAs(new Access(false, Set.of(), Set.of(77L)), "secret").hits())
                .extracting(Hit::id)
                .containsExactly(3L);
    }

    @Test
    default void suggestsAndCountsOnlyWhatTheReaderMaySee() {
        given(
                mail(1).link(MentionType.VESSEL, "EVER GIVEN").in(1, "lisa@f.example", "lisa"),
                mail(2).link(MentionType.VESSEL, "EVER GIVEN").in(2, "tom@f.example", "tom"),
                mail(3).link(MentionType.VESSEL, "EVER SECRET")
                        .link(MentionType.CONTAINER, "MSKU1234565")
                        .from("Eva", "eva@secret.example")
                        .in(2, "tom@f.example", "tom"));
        Access lisa = mailboxes(1L);
        assertThat(index().suggest(SearchField.VESSEL, "ever", lisa)).containsExactly(new FacetCount("EVER GIVEN", 1));
        assertThat(index().suggest(SearchField.CONTAINER, "MSKU", lisa)).isEmpty();
        assertThat(index().suggest(SearchField.FROM, "eva", lisa)).isEmpty();
        assertThat(index().suggest(SearchField.REP, "", lisa)).containsExactly(new FacetCount("lisa", 1));
        assertThat(index().suggest(SearchField.VESSEL, "", Access.NONE)).isEmpty();
    }

    @Test
    default void hidesThatAMailAlsoLiesInSomebodyElsesMailbox() {
        given(mail(1).says("tender").in(1, "lisa@f.example", "lisa").alsoIn(2, "boss@f.example", "boss"));
        SearchResult lisas = searchAs(mailboxes(1L), "tender");
        assertThat(lisas.hits().getFirst().mailboxes()).containsExactly("lisa@f.example");
        assertThat(lisas.facets().toString()).doesNotContain("boss");
        for (String probe : List.of("mailbox:boss@f.example", "mailbox:boss", "rep:boss", "rep:bo*")) {
            assertThat(searchAs(mailboxes(1L), probe).total()).as(probe).isZero();
            assertThat(searchAs(mailboxes(2L), probe).total()).as(probe).isEqualTo(1);
            assertThat(searchAs(Access.ALL, probe).total()).as(probe).isEqualTo(1);
        }
    }

    @Test
    default void looksForFoldersWithinTheReadersMailboxesOnly() {
        given(
                mail(1).in(1, "lisa@f.example", "lisa").alsoIn(2, "boss@f.example", "boss", "complaints"),
                mail(2).in(1, "lisa@f.example", "lisa"));
        assertThat(ids("in:complaints")).containsExactly(1L);
        assertThat(ids("in:boss@f.example/complaints")).containsExactly(1L);
        assertThat(ids("in:lisa@f.example/complaints")).isEmpty();
        assertThat(searchAs(mailboxes(1L), "in:complaints").total()).isZero();
        assertThat(searchAs(mailboxes(1L), "in:compl*").total()).isZero();
        assertThat(searchAs(mailboxes(1L), "in:inbox").total()).isEqualTo(2);
        assertThat(index().suggest(SearchField.IN, "", mailboxes(1L))).contains(new FacetCount("inbox", 2));
        assertThat(index().suggest(SearchField.IN, "comp", mailboxes(1L))).isEmpty();
        assertThat(index().suggest(SearchField.IN, "comp", Access.ALL)).hasSize(1);
    }

    @Test
    default void keepsMailOfAMailboxThatIsNoLongerKnownAndOfARepWithTwo() {
        given(
                mail(1).says("tender").in(9, "", ""),
                mail(2).says("tender").in(1, "lisa@f.example", "lisa").alsoIn(2, "sales@f.example", "lisa"));
        SearchResult found = search("tender");
        assertThat(found.hits().getFirst().mailboxes()).containsExactly("lisa@f.example", "sales@f.example");
        assertThat(found.hits().getLast().mailboxes()).isEmpty();
        assertThat(found.facets().get("mailbox")).hasSize(2);
        assertThat(searchAs(mailboxes(9L), "tender").total()).isEqualTo(1);
    }
}
