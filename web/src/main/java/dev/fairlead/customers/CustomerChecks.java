package dev.fairlead.customers;

import dev.fairlead.people.Users;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What must hold of a customer among all others.
@Component
class CustomerChecks {

    private final Users users;
    private final VocabularyFolder vocabulary;

    CustomerChecks(Users users, VocabularyFolder vocabulary) {
        this.users = users;
        this.vocabulary = vocabulary;
    }

    /// @param besides ids of customers whose domains and addresses it may have: they give them up at the same time
    /// @throws InvalidCustomer when a domain is a free-mail provider's, or owner or backup are not known
    /// @throws CustomerConflict when a domain or an address is another customer's
    void check(Customer customer, CustomerBook others, Set<Long> besides) {
        customer.domains().stream()
                .filter(vocabulary.current()::isFreeMail)
                .findFirst()
                .ifPresent(domain -> {
                    throw InvalidCustomer.freeMail(domain);
                });
        requireUser(CustomerField.OWNER, customer.owner());
        requireUser(CustomerField.BACKUP, customer.profile().backup());
        for (String domain : customer.domains()) {
            if (isOfAnother(others.ownerOf(domain), customer, besides)) {
                throw CustomerConflict.domain(domain);
            }
        }
        for (Contact contact : customer.contacts()) {
            if (isOfAnother(others.byAddress(contact.address()), customer, besides)) {
                throw CustomerConflict.contact(contact.address());
            }
        }
    }

    private void requireUser(CustomerField field, String username) {
        if (!username.isEmpty() && users.find(username).isEmpty()) {
            throw InvalidCustomer.person(field, username);
        }
    }

    private static boolean isOfAnother(Optional<Customer> owner, Customer than, Set<Long> besides) {
        return owner.isPresent()
                && owner.get().id() != than.id()
                && !besides.contains(owner.get().id());
    }
}
