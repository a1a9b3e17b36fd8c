package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.SearchResult.Hit;
import org.junit.jupiter.api.Test;

/// What a hit shows.
interface HitContract extends IndexUnderTest {

    @Test
    default void marksWhatWasFoundInEscapedText() {
        given(mail(1).says("<script>1</script> & \"Demurrage\" in 汉堡 for MSKU 123456-5 <b>x</b>"));
        assertThat(snippet("demurrage"))
                .contains("<mark>Demurrage</mark>")
                .contains("&lt;script&gt;1&lt;/script&gt; &amp; &quot;")
                .doesNotContain("<script")
                .doesNotContain("<b>");
        assertThat(snippet("汉堡")).contains("<mark>汉堡</mark>");
        assertThat(snippet("MSKU1234565")).contains("<mark>MSKU 123456-5</mark>");
        assertThat(snippet("demurr*")).contains("<mark>Demurrage</mark>");
        assertThat(snippet("from:tom")).contains("in 汉堡 for").doesNotContain("<mark>");
        assertThat(snippet("demurrage -nothing")).doesNotContain("<mark>nothing");
    }

    @Test
    default void cutsTheSnippetWhereMostOfTheSoughtWordsStand() {
        given(mail(1).says(
                        "tender " + "filler words ".repeat(60) + "the tender for Santos closes " + "more ".repeat(60))
                .quotes("> santos"));
        assertThat(snippet("tender santos"))
                .contains("<mark>tender</mark> for <mark>Santos</mark>")
                .startsWith("… ")
                .endsWith(" …");
    }

    @Test
    default void givesBackWhatAHitShows() {
        given(mail(7).subject("Rates & more")
                .from("张伟", "wang@acme.example")
                .attaches("a.pdf", "")
                .link(MentionType.CUSTOMER, "Acme", "", 77L, 0.95));
        Hit hit = search("").hits().getFirst();
        assertThat(hit.subject()).isEqualTo("Rates & more");
        assertThat(hit.fromName()).isEqualTo("张伟");
        assertThat(hit.messageId()).isEqualTo("m7@sender.example");
        assertThat(hit.date()).isEqualTo("2026-05-01T08:00:00Z");
        assertThat(hit.fileNames()).containsExactly("a.pdf");
        assertThat(hit.links())
                .isEqualTo(mail(7).link(MentionType.CUSTOMER, "Acme", "", 77L, 0.95)
                        .build()
                        .links());
    }
}
