package dev.fairlead.linking;

import dev.fairlead.TestDatabase;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// A linker in a firm that knows a few customers.
abstract class LinkerInAFirm {

    private static final Predicate<Address> OURS = address -> address.domain().equals("ourfirm.example");
    static final Address LISA = new Address("Lisa", "lisa@ourfirm.example");
    static final Address BUYER = new Address("Ann", "ann@acme.example");

    @AutoClose
    final TestDatabase database = TestDatabase.inMemory();

    private final Rules rules = new Rules(database.client(), database.jdbc());
    final Linker linker = linker(new Customers());

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

    static ParsedMessage message(Address from, List<Address> to, List<Address> cc) {
        return new ParsedMessage(
                "id@x",
                "",
                List.of(),
                "subject",
                from,
                to,
                cc,
                null,
                "",
                "",
                List.of(),
                "hash",
                false,
                List.of(),
                ZoneOffset.UTC);
    }

    static Mention mention(MentionType type, String value, String role, double score, String evidence) {
        return new Mention(type, value, role, value, ZoneKind.NEW, 0, 10, 20, score, evidence, "");
    }

    List<Link> link(ParsedMessage message, Mention... mentions) {
        return linked(message, RuleBook.EMPTY, List.of(), mentions).links();
    }

    Linked linked(ParsedMessage message, RuleBook book, List<Passage> passages, Mention... mentions) {
        Recognition seen = new Recognition(List.of(mentions), List.of());
        return linker.link(new ReadMail(message, new MessageText("", "", passages, List.of()), seen, OURS), book);
    }
}
