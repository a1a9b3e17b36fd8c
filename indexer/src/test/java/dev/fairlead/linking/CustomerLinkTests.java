package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose mail it is: by address, by domain, and by names in the text.
class CustomerLinkTests extends LinkerInAFirm {

    @Test
    void linksTheSendersCustomerByDomain() {
        assertThat(link(message(BUYER, List.of(LISA), List.of())))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.value()).isEqualTo("Acme");
                    assertThat(link.customerId()).isEqualTo(1);
                    assertThat(link.score()).isEqualTo(0.95);
                    assertThat(link.evidence()).isEqualTo("domain acme.example");
                });
    }

    @Test
    void linksTheRecipientsCustomerOfWhatWeWrite() {
        Address contact = new Address("Bob", "bob@qq.com");
        assertThat(link(message(LISA, List.of(contact), List.of(BUYER))))
                .extracting(Link::value, Link::score)
                .containsExactly(tuple("Bob Ltd", 1.0), tuple("Acme", 0.95));
    }

    @Test
    void neverLinksByAFreeMailDomain() {
        assertThat(link(message(new Address("", "someone@qq.com"), List.of(LISA), List.of())))
                .isEmpty();
    }

    @Test
    void knowsAContactWithATagBehindAPlus() {
        assertThat(link(message(new Address("", "bob+rates@qq.com"), List.of(LISA), List.of())))
                .extracting(Link::value, Link::score)
                .containsExactly(tuple("Bob Ltd", 0.95));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, Please call Acme Trading about it, Acme, 0.8",
        "SIGNATURE, 'Jo Weber, ACME TRADING GMBH', Acme, 0.85",
        "NEW, Acme wants rates, Acme, 0.65",
        "SUBJECT, 佳居：宁波佳居进出口有限公司 询价, 宁波佳居, 0.8",
        "QUOTED, from Orient Star Limited, Orient Star Ltd, 0.736",
    })
    void takesANameAsASuggestionOnly(ZoneKind zone, String text, String customer, double score) {
        assertThat(reading(zone, text)).singleElement().satisfies(link -> {
            assertThat(link.value()).isEqualTo(customer);
            assertThat(link.score()).isEqualTo(score, within(1e-9));
            assertThat(link.customerId()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"NEW, the acme of quality", "DISCLAIMER, Acme Trading GmbH", "NEW, Acmeco Trading", "NEW, orient starts"
    })
    void takesNoOtherWordsForAName(ZoneKind zone, String text) {
        assertThat(reading(zone, text)).isEmpty();
    }

    @Test
    void saysWhereInTheTextTheNameStands() {
        Passage below = new Passage(ZoneKind.NEW, 0, 30, "Please call Acme Trading about it");

        assertThat(linked(message(LISA, List.of(LISA), List.of()), RuleBook.EMPTY, List.of(below))
                        .links())
                .extracting(Link::place)
                .containsExactly("body 42-54");
    }

    private List<Link> reading(ZoneKind zone, String text) {
        Passage passage = new Passage(zone, 0, 0, text);
        return linked(message(LISA, List.of(LISA), List.of()), RuleBook.EMPTY, List.of(passage))
                .links();
    }

    @Test
    void suggestsACustomerWhoseNameIsNearlyTheOneThatWasRecognised() {
        Mention firm = mention(MentionType.CUSTOMER, "ORIENT STAAR CO LTD", "", 0.9, "legal form");
        Mention other = mention(MentionType.CUSTOMER, "ORIENT SUN CO LTD", "", 0.9, "legal form");
        assertThat(link(message(LISA, List.of(LISA), List.of()), firm))
                .extracting(Link::value, Link::score)
                .containsExactly(tuple("Orient Star Ltd", 0.7));
        assertThat(link(message(LISA, List.of(LISA), List.of()), other)).isEmpty();
    }
}
