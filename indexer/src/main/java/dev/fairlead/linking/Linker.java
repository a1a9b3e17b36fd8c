package dev.fairlead.linking;

import dev.fairlead.linking.LinkDraft.Reason;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Makes links of a message from who wrote it, from what was recognised in it and from people's rules. How sure each
/// link is stands in [LinkWeight].
@Component
public class Linker {

    private static final Set<MentionType> NUMBERS =
            EnumSet.of(MentionType.CONTAINER, MentionType.BL, MentionType.BOOKING, MentionType.AWB, MentionType.IMO);

    /// A right check digit and something more, or a label.
    private static final double STRONG = 0.97;

    private final SingletonSupplier<CustomerDirectory> customers;
    private final VocabularyFolder vocabulary;
    private final Rules rules;

    Linker(ObjectProvider<CustomerDirectory> customers, VocabularyFolder vocabulary, Rules rules) {
        this.customers = SingletonSupplier.of(() -> customers.getIfAvailable(() -> CustomerDirectory.EMPTY));
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /// Customers first, then what rules say, then the rest in the order of the text; nothing below
    /// [Link#SUGGESTED].
    public Linked link(ReadMail mail) {
        return link(mail, rules.book());
    }

    /// As if these were the rules.
    public Linked link(ReadMail mail, RuleBook book) {
        LinkDraft draft = new LinkDraft();
        List<FoldedPassage> passages = FoldedPassage.of(mail.text().passages());
        new CustomerLinks(mail, directory(), vocabulary.current(), book, draft).find(passages);
        if (!book.isEmpty()) {
            new RuleLinks(mail, book, draft, name -> customerNamed(name).orElse(null)).find(passages);
        }
        for (Mention mention : mail.recognition().mentions()) {
            if (mention.type().isLinked() && mention.type() != MentionType.CUSTOMER) {
                add(mention, mail, book, draft);
            }
        }
        return draft.linked();
    }

    private static void add(Mention mention, ReadMail mail, RuleBook book, LinkDraft draft) {
        double score = score(mention);
        if (score < Link.SUGGESTED) {
            return;
        }
        Optional<Rule> forbidden = book.against(mention, mail.sender());
        if (forbidden.isPresent()) {
            draft.fired(forbidden.get());
            return;
        }
        Reason reason = new Reason(score, mention.evidence(), mention.role(), Places.of(mention), null);
        draft.add(mention.type(), mention.value(), reason);
    }

    private static double score(Mention mention) {
        boolean strong = NUMBERS.contains(mention.type()) && mention.score() >= STRONG;
        return (strong ? LinkWeight.STRONG_NUMBER.score() : mention.score())
                * LinkWeight.of(mention.zone()).score();
    }

    /// Puts the words of people on top: removed links go, added ones come and are as sure as can be.
    ///
    /// @param corrections of this mail
    public Linked correct(Linked linked, List<Correction> corrections) {
        return new Linked(correct(linked.links(), corrections), linked.rules());
    }

    List<Link> correct(List<Link> links, List<Correction> corrections) {
        List<Link> corrected = new ArrayList<>(links);
        for (Correction correction : corrections) {
            corrected.removeIf(correction::isAbout);
            if (correction.added()) {
                corrected.add(linkOf(correction, links));
            }
        }
        return corrected;
    }

    /// Adds what the mail's relatives hand on, but for what a person took away from it or a rule forbids.
    ///
    /// @param own with the corrections of this mail
    public Linked inherit(Linked own, List<Link> offered, String sender, List<Correction> corrections) {
        if (offered.isEmpty()) {
            return own;
        }
        List<Link> links = new ArrayList<>(own.links());
        Set<Long> fired = new HashSet<>(own.rules());
        for (Link link : offered) {
            Optional<Rule> forbidden = rules.book().against(link.type(), link.value(), "", sender);
            forbidden.ifPresent(rule -> fired.add(rule.id()));
            if (forbidden.isEmpty() && corrections.stream().noneMatch(correction -> correction.isAbout(link))) {
                links.add(link);
            }
        }
        return new Linked(links, fired);
    }

    /// A link that was recognised as well keeps its role, customer and place; a customer is known by name.
    private Link linkOf(Correction correction, List<Link> recognised) {
        Optional<Link> known = recognised.stream().filter(correction::isAbout).findFirst();
        return new Link(
                LinkId.of(correction.type(), correction.value()),
                correction.type(),
                correction.value(),
                known.map(Link::role).orElse(""),
                known.map(Link::customerId).or(() -> customerOf(correction)).orElse(null),
                LinkWeight.PERSON.score(),
                "set by " + correction.by(),
                Link.PERSON,
                known.map(Link::place).orElse(""));
    }

    private Optional<Long> customerOf(Correction correction) {
        return correction.type() == MentionType.CUSTOMER ? customerNamed(correction.value()) : Optional.empty();
    }

    private Optional<Long> customerNamed(@Nullable String name) {
        return name == null ? Optional.empty() : directory().byName(name).map(CustomerRef::id);
    }

    private CustomerDirectory directory() {
        return customers.obtain();
    }
}
