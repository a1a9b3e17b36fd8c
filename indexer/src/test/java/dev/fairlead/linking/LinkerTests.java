package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.fairlead.TestDatabase;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Mention;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LinkerTests {

    private static final Predicate<Address> OURS = address -> address.domain().equals("ourfirm.example");
    private static final Address LISA = new Address("Lisa", "lisa@ourfirm.example");
    private static final Address BUYER = new Address("Ann", "ann@acme.example");

    @AutoClose
    private final TestDatabase database = TestDatabase.inMemory();

    private final Rules rules = new Rules(database.client(), database.jdbc());
    private final Linker linker = linker(new Customers());

    /// Knows the contact of one customer and the domain of another, and owns a free-mail domain by mistake.
    private static final class Customers implements CustomerDirectory {

        @Override
        public Optional<CustomerRef> byAddress(Address address) {
            return address.address().equals("bob@qq.com")
                    ? Optional.of(new CustomerRef(2, "Bob Ltd"))
                    : Optional.empty();
        }

        @Override
        public Optional<CustomerRef> byDomain(String domain) {
            return Optional.ofNullable(
                    Map.of("acme.example", new CustomerRef(1, "Acme"), "qq.com", new CustomerRef(3, "Everybody"))
                            .get(domain));
        }

        @Override
        public CustomerNames names() {
            return new CustomerNames(List.of(
                    new CustomerNames.Named(new CustomerRef(1, "Acme"), List.of("Acme", "Acme Trading GmbH")),
                    new CustomerNames.Named(new CustomerRef(4, "宁波佳居"), List.of("宁波佳居进出口有限公司")),
                    new CustomerNames.Named(new CustomerRef(5, "Orient Star Ltd"), List.of("Orient Star Ltd"))));
        }
    }

    private Linker linker(CustomerDirectory customers) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("customers", customers));
        return new Linker(
                beans.getBeanProvider(CustomerDirectory.class),
                new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))),
                rules);
    }

    private static ParsedMessage message(Address from, List<Address> to, List<Address> cc) {
        return new ParsedMessage(
                "id@x", "", List.of(), "subject", from, to, cc, null, "", "", List.of(), "hash", false, List.of());
    }

    private static Mention mention(MentionType type, String value, String role, double score, String evidence) {
        return new Mention(type, value, role, value, ZoneKind.NEW, 0, 10, 20, score, evidence);
    }

    private List<Link> link(ParsedMessage message, Mention... mentions) {
        return linked(message, RuleBook.EMPTY, List.of(), mentions).links();
    }

    private Linked linked(ParsedMessage message, RuleBook book, List<Passage> passages, Mention... mentions) {
        Recognition seen = new Recognition(List.of(mentions), List.of());
        return linker.link(new ReadMail(message, new MessageText("", "", passages, List.of()), seen, OURS), book);
    }

    private List<Link> reading(ZoneKind zone, String text) {
        Passage passage = new Passage(zone, 0, 0, text);
        return linked(message(LISA, List.of(LISA), List.of()), RuleBook.EMPTY, List.of(passage))
                .links();
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
                mention.evidence());
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
    void suggestsACustomerWhoseNameIsNearlyTheOneThatWasRecognised() {
        Mention firm = mention(MentionType.CUSTOMER, "ORIENT STAAR CO LTD", "", 0.9, "legal form");
        Mention other = mention(MentionType.CUSTOMER, "ORIENT SUN CO LTD", "", 0.9, "legal form");
        assertThat(link(message(LISA, List.of(LISA), List.of()), firm))
                .extracting(Link::value, Link::score)
                .containsExactly(tuple("Orient Star Ltd", 0.7));
        assertThat(link(message(LISA, List.of(LISA), List.of()), other)).isEmpty();
    }

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

    @Test
    void isSureOfANumberWithAStrongLabel() {
        Mention box = mention(MentionType.CONTAINER, "CSQU3054383", "", 0.98, "check digit right, behind 'container'");
        Mention weight = mention(MentionType.WEIGHT, "9840.5", "gross", 0.99, "behind 'gross weight'");
        assertThat(link(message(LISA, List.of(), List.of()), box, weight))
                .extracting(Link::type, Link::score)
                .containsExactly(tuple(MentionType.CONTAINER, 1.0));
    }

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
        Mention word =
                new Mention(MentionType.PORT, "DEHAM", "", "HAM", ZoneKind.NEW, 0, 1, 4, 0.95, "short name of a port");
        Mention name =
                new Mention(MentionType.PORT, "DEHAM", "", "Hamburg", ZoneKind.NEW, 0, 5, 9, 0.95, "name of a port");

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
