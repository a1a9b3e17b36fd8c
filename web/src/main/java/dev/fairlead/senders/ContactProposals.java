package dev.fairlead.senders;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerEdits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final SeenReps seen;

    ContactProposals(Senders senders, Signatures signatures, CustomerEdits edits, JdbcClient jdbc, SeenReps seen) {
        this.senders = senders;
        this.signatures = signatures;
        this.edits = edits;
        this.jdbc = jdbc;
        this.seen = seen;
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
        return senders.at(seen.ofReader(), customer.domains(), LOOKED_AT).stream()
                .filter(sender -> !known.contains(sender.address()))
                .limit(SHOWN)
                .map(sender -> new Proposal(sender.address(), sender.name(), sender.mails()))
                .toList();
    }

    /// With phone and accounts, as they stand under that person's newest mail.
    @Transactional
    void accept(Customer customer, String address) {
        Senders.Sender sender = senders.at(seen.ofReader(), customer.domains(), LOOKED_AT).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow(() -> UnknownSender.of(address));
        Signatures.Signature signed =
                signatures.of(seen.ofReader(), List.of(address)).getOrDefault(address, Signatures.Signature.NONE);
        String name = sender.name().replaceAll("[\"<>]", " ").strip();
        var contact = new Contact(
                name.length() > LONGEST_NAME ? "" : name,
                address,
                signed.phone(),
                "",
                signed.wechat(),
                signed.whatsapp());
        edits.addContact(customer, contact);
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
