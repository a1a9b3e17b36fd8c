package dev.fairlead.customers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People at a customer's domains who write or are written to, and are no contacts yet.
@Component
public class ContactProposals {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 8;
    private static final int LONGEST_NAME = 200;

    private final Senders senders;
    private final Signatures signatures;
    private final CustomerEdits edits;
    private final JdbcClient jdbc;
    private final CustomerRules rules;

    ContactProposals(
            Senders senders, Signatures signatures, CustomerEdits edits, JdbcClient jdbc, CustomerRules rules) {
        this.senders = senders;
        this.signatures = signatures;
        this.edits = edits;
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /// @param mails with that person, from mail that the reader may see
    public record Proposal(String address, String name, int mails) {}

    /// Those with most mail first.
    public List<Proposal> of(Customer customer) {
        Set<String> known =
                new HashSet<>(jdbc.sql("select address from customer_contact_declined where customer_id = ?")
                        .param(customer.id())
                        .query(String.class)
                        .list());
        customer.contacts().forEach(contact -> known.add(contact.address()));
        return senders.at(rules.whose(), customer.domains(), LOOKED_AT).stream()
                .filter(sender -> !known.contains(sender.address()))
                .limit(SHOWN)
                .map(sender -> new Proposal(sender.address(), sender.name(), sender.mails()))
                .toList();
    }

    /// With phone and accounts, as they stand under that person's newest mail.
    @Transactional
    void accept(Customer customer, String address) {
        Senders.Sender sender = senders.at(rules.whose(), customer.domains(), LOOKED_AT).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow(() -> UnknownSender.of(address));
        Signatures.Signature signed =
                signatures.of(rules.whose(), List.of(address)).getOrDefault(address, Signatures.Signature.NONE);
        String name = sender.name().replaceAll("[\"<>]", " ").strip();
        var contact = new Contact(
                name.length() > LONGEST_NAME ? "" : name,
                address,
                signed.phone(),
                "",
                signed.wechat(),
                signed.whatsapp());
        List<String> contacts = Stream.concat(customer.contacts().stream(), Stream.of(contact))
                .map(Contact::toString)
                .toList();
        edits.change(new CustomerEdit(customer.id(), customer.version(), Map.of(CustomerField.CONTACTS, contacts)));
    }

    void decline(Customer customer, String address) {
        boolean known = of(customer).stream().anyMatch(one -> one.address().equals(address));
        if (known) {
            jdbc.sql("insert into customer_contact_declined (customer_id, address) values (?, ?)")
                    .params(customer.id(), address)
                    .update();
        }
    }
}
