package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.mentions.MentionType;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritanceTests {

    private static Link link(MentionType type, String value, double score) {
        Long customer = type == MentionType.CUSTOMER ? 7L : null;
        return new Link(LinkId.of(type, value), type, value, "", customer, score, "why", Link.AUTO, "body 1-2");
    }

    private static Sayings saying(Link... links) {
        return Sayings.of(List.of(links));
    }

    @Test
    void aReplyWithoutWordsOfItsOwnTakesOverWhatTheConversationSays() {
        Sayings first = saying(link(MentionType.CUSTOMER, "Acme", 0.95), link(MentionType.BOOKING, "263522431", 1));
        Sayings reply = saying(link(MentionType.CUSTOMER, "Acme", 0.95));

        List<Link> handed = Inheritance.ofConversation(List.of(first, reply)).handedTo(reply);

        assertThat(handed)
                .extracting(Link::value, Link::score, Link::evidence)
                .containsExactly(tuple("263522431", 0.7, "from the conversation"));
        assertThat(handed).allMatch(Inheritance::isInherited);
        assertThat(Sayings.of(handed)).isEqualTo(Sayings.NOTHING);
    }

    @Test
    void itsOwnWordsEvenDoubtfulOnesKeepOthersAway() {
        Sayings first = saying(link(MentionType.VESSEL, "EVER GIVEN", 0.99));
        Sayings reply = saying(link(MentionType.VESSEL, "EVER ACE", 0.7));

        Inheritance conversation = Inheritance.ofConversation(List.of(first, reply));

        assertThat(conversation.handedTo(reply)).isEmpty();
        assertThat(conversation.handedTo(Sayings.NOTHING))
                .extracting(Link::value)
                .containsExactly("EVER GIVEN");
    }

    @Test
    void aConversationThatNamesManyOfAKindHandsOnNone() {
        Sayings two = saying(link(MentionType.BL, "B1", 1), link(MentionType.BL, "A1", 1));
        Sayings third = saying(link(MentionType.BL, "C1", 1));

        assertThat(Inheritance.ofConversation(List.of(two)).handedTo(Sayings.NOTHING))
                .extracting(Link::value, Link::score)
                .containsExactly(tuple("A1", 0.6), tuple("B1", 0.6));
        assertThat(Inheritance.ofConversation(List.of(two, third)).handedTo(Sayings.NOTHING))
                .isEmpty();
        assertThat(Inheritance.ofConversation(Collections.nCopies(201, third)).handedTo(Sayings.NOTHING))
                .isEmpty();
    }

    @Test
    void aSailingHandsOnTheNumbersOfTheShipmentOnly() {
        Sayings booked = saying(
                link(MentionType.CUSTOMER, "Acme", 0.95),
                link(MentionType.VESSEL, "EVER GIVEN", 0.99),
                link(MentionType.VOYAGE, "074S", 0.99),
                link(MentionType.BOOKING, "263522431", 1));
        assertThat(booked.sailing()).isEqualTo("EVER GIVEN|074S|Acme");
        assertThat(Inheritance.ofSailing(List.of(booked)).handedTo(Sayings.NOTHING))
                .extracting(Link::type, Link::score)
                .containsExactly(tuple(MentionType.BOOKING, 0.7));
        assertThat(saying(link(MentionType.VESSEL, "EVER GIVEN", 0.99)).sailing())
                .isEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        Sayings said =
                saying(link(MentionType.CUSTOMER, "Acme\tof\nHamburg", 0.95), link(MentionType.AWB, "020-1", 0.7));
        Sayings read = Sayings.read(said.toString());
        assertThat(read.toString()).isEqualTo(said.toString());
        assertThat(read.all()).extracting(Sayings.Saying::value).containsExactly("Acme of Hamburg", "020-1");
        assertThat(Sayings.read("")).isEqualTo(Sayings.NOTHING);
    }
}
