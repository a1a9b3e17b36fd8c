package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import java.util.List;

/// A customer as the API gives it.
///
/// @param version to be sent back with a change, so that nobody else's is lost
record CustomerAnswer(
        long id,
        String name,
        String nameZh,
        List<String> aliases,
        List<String> domains,
        List<Contact> contacts,
        List<PostalAddress> addresses,
        String industry,
        String owner,
        String backup,
        String team,
        String source,
        String creditGrade,
        String paymentTerms,
        List<String> tags,
        Status status,
        int version) {

    static CustomerAnswer of(Customer customer) {
        Profile profile = customer.profile();
        return new CustomerAnswer(
                customer.id(),
                customer.name(),
                profile.nameZh(),
                customer.aliases(),
                customer.domains(),
                customer.contacts(),
                profile.addresses(),
                profile.industry(),
                customer.owner(),
                profile.backup(),
                customer.team(),
                profile.source(),
                profile.creditGrade(),
                profile.paymentTerms(),
                profile.tags(),
                customer.status(),
                customer.version());
    }
}
