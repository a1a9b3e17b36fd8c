package dev.fairlead.linking;

import dev.fairlead.linking.CustomerNames.Sighting;
import dev.fairlead.linking.LinkDraft.Reason;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/// Which customers a mail concerns: by addresses and domains for sure, by names as a suggestion.
final class CustomerLinks {

    private static final String ADDRESSES = "addresses";

    private final ReadMail mail;
    private final CustomerDirectory directory;
    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final LinkDraft draft;

    CustomerLinks(ReadMail mail, CustomerDirectory directory, Vocabulary vocabulary, RuleBook rules, LinkDraft draft) {
        this.mail = mail;
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.draft = draft;
    }

    void find(List<FoldedPassage> passages) {
        mail.outsiders().forEach(this::byAddress);
        for (FoldedPassage passage : passages) {
            directory.names().in(passage).forEach(this::byName);
        }
        for (Mention mention : mail.recognition().mentions()) {
            if (mention.type() == MentionType.CUSTOMER) {
                byMention(mention);
            }
        }
    }

    private void byAddress(Address outsider) {
        for (Rule rule : rules.ofDomain(outsider.address())) {
            if (!vocabulary.isFreeMail(rule.sender())) {
                add(named(rule.value()), LinkWeight.RULE.score(), Rules.evidence(rule), outsider.address());
                draft.fired(rule);
            }
        }
        Optional<CustomerRef> exact = directory.byAddress(outsider);
        if (exact.isPresent()) {
            add(exact.get(), LinkWeight.ADDRESS.score(), "contact " + outsider.address(), outsider.address());
            return;
        }
        Optional<CustomerRef> tagged = untagged(outsider).flatMap(directory::byAddress);
        if (tagged.isPresent()) {
            String evidence = "contact %s without its tag".formatted(outsider.address());
            add(tagged.get(), LinkWeight.TAGGED_ADDRESS.score(), evidence, outsider.address());
            return;
        }
        String domain = outsider.domain();
        if (!domain.isEmpty() && !vocabulary.isFreeMail(domain)) {
            directory
                    .byDomain(domain)
                    .ifPresent(owner -> add(owner, LinkWeight.DOMAIN.score(), "domain " + domain, outsider.address()));
        }
    }

    /// RFC 5233: `user+detail@domain` is delivered to `user@domain`.
    private static Optional<Address> untagged(Address address) {
        int plus = address.address().indexOf('+');
        int at = address.address().lastIndexOf('@');
        return plus > 0 && plus < at
                ? Optional.of(new Address(
                        address.name(),
                        address.address().substring(0, plus) + address.address().substring(at)))
                : Optional.empty();
    }

    private void byName(Sighting seen) {
        double score =
                seen.weight().score() * LinkWeight.of(seen.passage().zone()).score();
        // The signature has a row of its own in the table.
        double whole =
                seen.weight() == LinkWeight.NAME_IN_SIGNATURE ? seen.weight().score() : score;
        Reason reason = new Reason(
                Math.max(whole, Link.SUGGESTED),
                "name '%s' in the %s"
                        .formatted(seen.raw(), Places.inWords(seen.passage().zone())),
                "",
                Places.of(
                        seen.passage(), seen.start(), seen.start() + seen.raw().length()),
                seen.customer().id());
        add(seen.customer(), reason, seen.raw());
    }

    /// A firm's name that was recognised: one of our customers, or nearly one's.
    private void byMention(Mention mention) {
        List<CustomerRef> exact = directory.names().named(mention.value());
        List<CustomerRef> found = exact.isEmpty() ? directory.names().alike(mention.value()) : exact;
        if (found.isEmpty() || found.size() > 3) {
            return;
        }
        LinkWeight weight = found.size() > 1
                ? LinkWeight.NAME_OF_SEVERAL
                : exact.isEmpty() ? LinkWeight.NAME_ALIKE : LinkWeight.NAME;
        for (CustomerRef customer : found) {
            String words = exact.isEmpty() ? "name '%s', nearly the customer's" : "firm's name '%s'";
            Reason reason = new Reason(
                    Math.max(weight.score() * LinkWeight.of(mention.zone()).score(), Link.SUGGESTED),
                    words.formatted(mention.raw().strip()),
                    "",
                    Places.of(mention),
                    customer.id());
            add(customer, reason, mention.raw());
        }
    }

    private CustomerRef named(String name) {
        return directory.byName(name).orElse(new CustomerRef(0, name));
    }

    private void add(CustomerRef customer, double score, String evidence, String address) {
        Long id = customer.id() == 0 ? null : customer.id();
        add(customer, new Reason(score, evidence, "", ADDRESSES, id), address);
    }

    private void add(CustomerRef customer, Reason reason, String raw) {
        Optional<Rule> forbidden = rules.against(MentionType.CUSTOMER, customer.name(), raw, mail.sender());
        if (forbidden.isPresent()) {
            draft.fired(forbidden.get());
        } else {
            draft.add(MentionType.CUSTOMER, customer.name(), reason);
        }
    }
}
