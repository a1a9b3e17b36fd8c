package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What rules add to a mail and keep from it.
class RuleLinkTests extends LinkerInAFirm {

    @Test
    void aRuleStandsAboveRecognitionAndSaysSo() {
        Rule alias = rule(1, RuleKind.ALIAS, "the green port", "", MentionType.PORT, "DEHAM");
        Rule domain = rule(2, RuleKind.DOMAIN, "", "acme-asia.example", MentionType.CUSTOMER, "Acme");
        Rule sender = rule(3, RuleKind.SENDER, "", "acme-asia.example", MentionType.LANE, "CNSHA-DEHAM");
        Rule never = rule(4, RuleKind.NEVER, "", "", MentionType.VESSEL, "HIGHWAY");
        Rule elsewhere = rule(5, RuleKind.NEVER, "", "bolt.example", MentionType.PORT, "CNNGB");
        RuleBook book = new RuleBook(List.of(alias, domain, sender, never, elsewhere));

        Linked linked = linked(
                message(new Address("", "li@hk.acme-asia.example"), List.of(LISA), List.of()),
                book,
                List.of(new Passage(ZoneKind.NEW, 0, 0, "boxes for The  Green-Port please")),
                mention(MentionType.VESSEL, "HIGHWAY", "", 0.99, "in the register"),
                mention(MentionType.PORT, "CNNGB", "pol", 0.99, "behind 'from'"));

        assertThat(linked.links())
                .extracting(Link::type, Link::value, Link::role)
                .containsExactly(
                        tuple(MentionType.CUSTOMER, "Acme", ""),
                        tuple(MentionType.LANE, "CNSHA-DEHAM", ""),
                        tuple(MentionType.PORT, "CNSHA", "pol"),
                        tuple(MentionType.PORT, "DEHAM", "pod"),
                        tuple(MentionType.PORT, "CNNGB", "pol"));
        assertThat(linked.rules()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(linked.links().getFirst().customerId()).isEqualTo(1);
        assertThat(linked.links().getFirst().evidence()).startsWith("rule 2");
    }

    @Test
    void neverMayForbidAWordOrADomain() {
        RuleBook book = new RuleBook(List.of(
                rule(1, RuleKind.NEVER, "ham", "", MentionType.PORT, ""),
                rule(2, RuleKind.NEVER, "acme.example", "", MentionType.CUSTOMER, "Acme")));
        Mention word = new Mention(
                MentionType.PORT, "DEHAM", "", "HAM", ZoneKind.NEW, 0, 1, 4, 0.95, "short name of a port", "");
        Mention name = new Mention(
                MentionType.PORT, "DEHAM", "", "Hamburg", ZoneKind.NEW, 0, 5, 9, 0.95, "name of a port", "");

        assertThat(linked(message(BUYER, List.of(LISA), List.of()), book, List.of(), word))
                .isEqualTo(new Linked(List.of(), Set.of(1L, 2L)));
        assertThat(linked(message(BUYER, List.of(LISA), List.of()), book, List.of(), name)
                        .links())
                .hasSize(1);
    }

    private static Rule rule(long id, RuleKind kind, String word, String sender, MentionType type, String value) {
        Rule rule = Rule.proposed(kind, word, sender, type, value).on();
        return new Rule(
                id,
                rule.kind(),
                rule.word(),
                rule.sender(),
                rule.type(),
                rule.value(),
                rule.state(),
                "lisa",
                Instant.EPOCH,
                null,
                null);
    }
}
