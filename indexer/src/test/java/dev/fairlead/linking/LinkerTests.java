package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTests extends LinkerInAFirm {

    @Test
    void trustsQuotedWordsLessThanNewOnes() {
        Mention ship = mention(MentionType.VESSEL, "EVER GIVEN", "", 0.95, "in the register");
        ParsedMessage mail = message(LISA, List.of(LISA), List.of());
        assertThat(link(mail, ship).getFirst().score()).isEqualTo(0.95);
        assertThat(link(mail, in(ZoneKind.ATTACHMENT, ship)).getFirst().score()).isBetween(0.9, 0.95);
        assertThat(link(mail, in(ZoneKind.QUOTED, ship)).getFirst().score()).isBetween(0.6, 0.9);
        assertThat(link(mail, in(ZoneKind.DISCLAIMER, ship))).isEmpty();
        assertThat(link(mail, in(ZoneKind.QUOTED, ship), ship).getFirst().score())
                .isEqualTo(0.95);
    }

    private static Mention in(ZoneKind zone, Mention mention) {
        return new Mention(
                mention.type(),
                mention.value(),
                mention.role(),
                mention.raw(),
                zone,
                0,
                mention.start(),
                mention.end(),
                mention.score(),
                mention.evidence(),
                mention.detail());
    }

    @Test
    void isSureOfANumberWithAStrongLabel() {
        Mention box = mention(MentionType.CONTAINER, "CSQU3054383", "", 0.98, "check digit right, behind 'container'");
        Mention weight = mention(MentionType.WEIGHT, "9840.5", "gross", 0.99, "behind 'gross weight'");
        assertThat(link(message(LISA, List.of(), List.of()), box, weight))
                .extracting(Link::type, Link::score)
                .containsExactly(tuple(MentionType.CONTAINER, 1.0));
    }

    @Test
    void joinsMentionsOfOneThingAndKeepsTheBest() {
        List<Link> links = link(
                message(LISA, List.of(), List.of()),
                mention(MentionType.PORT, "DEHAM", "", 0.88, "name of a port"),
                mention(MentionType.PORT, "DEHAM", "pod", 0.99, "behind 'pod'"),
                mention(MentionType.CONTAINER, "MSCU1234567", "", 0.1, "check digit wrong"));
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.role()).isEqualTo("pod");
            assertThat(link.score()).isEqualTo(0.99);
            assertThat(link.evidence()).isEqualTo("name of a port; behind 'pod'");
            assertThat(link.place()).isEqualTo("body 10-20");
        });
    }

    @Test
    void letsPeopleHaveTheLastWord() {
        Corrections corrections = new Corrections(database.client());
        List<Link> links = link(
                message(LISA, List.of(), List.of()),
                mention(MentionType.VESSEL, "EVER GIVEN", "", 0.99, "in the register"),
                mention(MentionType.PORT, "DEHAM", "pod", 0.99, "behind 'pod'"));
        corrections.add(7, MentionType.VESSEL, "EVER GIVEN", "ann");
        corrections.remove(7, MentionType.VESSEL, "EVER GIVEN", "lisa");
        corrections.add(7, MentionType.PORT, "DEHAM", "lisa");
        corrections.add(7, MentionType.CARGO, "toys", "lisa");
        corrections.add(8, MentionType.CARGO, "tea", "lisa");

        List<Link> corrected = linker.correct(links, corrections.of(List.of(7L)).getOrDefault(7L, List.of()));

        assertThat(corrected)
                .extracting(Link::value, Link::role, Link::by)
                .containsExactlyInAnyOrder(tuple("DEHAM", "pod", Link.PERSON), tuple("toys", "", Link.PERSON));
        assertThat(corrected)
                .extracting(Link::id)
                .containsAnyElementsOf(links.stream().map(Link::id).toList());
        assertThat(corrections.of(List.of())).isEmpty();
    }
}
