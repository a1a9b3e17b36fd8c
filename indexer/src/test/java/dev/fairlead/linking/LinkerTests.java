package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.TestDatabase;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Mention;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LinkerTests {

    private static final Predicate<Address> OURS = address -> address.domain().equals("ourfirm.example");
    private static final Address LISA = new Address("Lisa", "lisa@ourfirm.example");
    private static final Address BUYER = new Address("Ann", "ann@acme.example");

    @AutoClose
    private final TestDatabase database = TestDatabase.inMemory();

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
    }

    private static Linker linker(CustomerDirectory customers) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("customers", customers));
        return new Linker(
                beans.getBeanProvider(CustomerDirectory.class),
                new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));
    }

    private static ParsedMessage message(Address from, List<Address> to, List<Address> cc) {
        return new ParsedMessage(
                "id@x", "", List.of(), "subject", from, to, cc, null, "", "", List.of(), "hash", false, List.of());
    }

    private static Mention mention(MentionType type, String value, String role, double score, String evidence) {
        return new Mention(type, value, role, value, ZoneKind.NEW, 0, 10, 20, score, evidence);
    }

    private List<Link> link(ParsedMessage message, Mention... mentions) {
        return linker.link(message, new Recognition(List.of(mentions), List.of()), OURS);
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
