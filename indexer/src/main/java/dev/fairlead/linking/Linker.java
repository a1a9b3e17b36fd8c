package dev.fairlead.linking;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Mention;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Makes links of a message from who wrote it and from what was recognised in it.
@Component
public class Linker {

    private static final double BY_ADDRESS = 1.0;
    private static final double BY_DOMAIN = 0.95;
    private static final int MOST_EVIDENCE = 3;

    private final SingletonSupplier<CustomerDirectory> customers;
    private final VocabularyFolder vocabulary;

    Linker(ObjectProvider<CustomerDirectory> customers, VocabularyFolder vocabulary) {
        this.customers = SingletonSupplier.of(() -> customers.getIfAvailable(() -> CustomerDirectory.EMPTY));
        this.vocabulary = vocabulary;
    }

    /// Customers first, then the rest in the order of the text; nothing below [Link#SUGGESTED].
    ///
    /// @param ours tells our own people's addresses from outsiders'
    public List<Link> link(ParsedMessage message, Recognition recognition, Predicate<Address> ours) {
        List<Link> links = new ArrayList<>(customers(message, ours));
        Map<String, List<Mention>> byValue = new LinkedHashMap<>();
        for (Mention mention : recognition.mentions()) {
            if (mention.score() >= Link.SUGGESTED && mention.type().isLinked()) {
                byValue.computeIfAbsent(mention.type() + " " + mention.value(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        byValue.values().forEach(mentions -> links.add(linkOf(mentions)));
        return links;
    }

    /// Puts the words of people on top: removed links go, added ones come and are as sure as can be.
    ///
    /// @param corrections of this mail
    public List<Link> correct(List<Link> links, List<Correction> corrections) {
        List<Link> corrected = new ArrayList<>(links);
        for (Correction correction : corrections) {
            corrected.removeIf(correction::isAbout);
            if (correction.added()) {
                corrected.add(linkOf(correction, links));
            }
        }
        return corrected;
    }

    /// A link that was recognised as well keeps its role, customer and place; a customer is known by name.
    private Link linkOf(Correction correction, List<Link> recognised) {
        Optional<Link> known = recognised.stream().filter(correction::isAbout).findFirst();
        return new Link(
                LinkId.of(correction.type(), correction.value()),
                correction.type(),
                correction.value(),
                known.map(Link::role).orElse(""),
                known.map(Link::customerId).or(() -> customerNamed(correction)).orElse(null),
                1.0,
                "set by " + correction.by(),
                Link.PERSON,
                known.map(Link::place).orElse(""));
    }

    private Optional<Long> customerNamed(Correction correction) {
        return correction.type() == MentionType.CUSTOMER
                ? directory().byName(correction.value()).map(CustomerRef::id)
                : Optional.empty();
    }

    private CustomerDirectory directory() {
        return customers.obtain();
    }

    private List<Link> customers(ParsedMessage message, Predicate<Address> ours) {
        CustomerDirectory directory = directory();
        Map<Long, Link> found = new LinkedHashMap<>();
        Stream.of(Stream.of(message.from()), message.to().stream(), message.cc().stream())
                .flatMap(participants -> participants)
                .filter(participant -> !participant.address().isEmpty() && !ours.test(participant))
                .limit(50)
                .forEach(outsider -> customer(directory, outsider)
                        .ifPresent(link -> found.merge(
                                link.customerId() == null ? 0L : link.customerId(),
                                link,
                                (first, second) -> second.score() > first.score() ? second : first)));
        return List.copyOf(found.values());
    }

    private Optional<Link> customer(CustomerDirectory directory, Address outsider) {
        Optional<CustomerRef> exact = directory.byAddress(outsider);
        if (exact.isPresent()) {
            return exact.map(ref -> customerLink(ref, BY_ADDRESS, "contact " + outsider.address()));
        }
        String domain = outsider.domain();
        if (domain.isEmpty() || vocabulary.current().isFreeMail(domain)) {
            return Optional.empty();
        }
        return directory.byDomain(domain).map(ref -> customerLink(ref, BY_DOMAIN, "domain " + domain));
    }

    private static Link customerLink(CustomerRef customer, double score, String evidence) {
        String id = LinkId.of(MentionType.CUSTOMER, customer.name());
        return new Link(
                id, MentionType.CUSTOMER, customer.name(), "", customer.id(), score, evidence, Link.AUTO, "addresses");
    }

    private static Link linkOf(List<Mention> mentions) {
        Mention best = mentions.getFirst();
        Set<String> evidence = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.score() > best.score()) {
                best = mention;
            }
            if (evidence.size() < MOST_EVIDENCE) {
                evidence.add(mention.evidence());
            }
        }
        return new Link(
                LinkId.of(best.type(), best.value()),
                best.type(),
                best.value(),
                role(mentions),
                null,
                best.score(),
                String.join("; ", evidence),
                Link.AUTO,
                place(best));
    }

    /// The role with the best score: a port named without a role elsewhere keeps the one it has on the route.
    private static String role(List<Mention> mentions) {
        String role = "";
        double score = -1;
        for (Mention mention : mentions) {
            if (!mention.role().isEmpty() && mention.score() > score) {
                role = mention.role();
                score = mention.score();
            }
        }
        return role;
    }

    private static String place(Mention mention) {
        String span = mention.start() + "-" + mention.end();
        if (mention.zone() == ZoneKind.SUBJECT) {
            return "subject " + span;
        }
        if (mention.zone() == ZoneKind.FILE_NAME) {
            return "file name of attachment " + mention.source();
        }
        return mention.source() == 0 ? "body " + span : "attachment " + mention.source() + ", " + span;
    }
}
