package dev.fairlead.customers;

import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerNames;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.mime.Address;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the indexer whose address that is.
@Component
class CustomerAddresses implements CustomerDirectory {

    /// RFC 6761 6.4: nobody has mail under `.invalid`; the transcripts of chats name people there.
    private static final String CHAT = ".chat.invalid";

    private final Customers customers;

    CustomerAddresses(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Optional<CustomerRef> byAddress(Address address) {
        Optional<Customer> contact = customers.book().byAddress(address.address());
        return contact.or(() -> byAccount(address)).map(CustomerAddresses::ref);
    }

    /// Somebody in a chat: by the number or account that the address is made of, or by a name that one customer
    /// has.
    private Optional<Customer> byAccount(Address address) {
        if (!address.domain().endsWith(CHAT)) {
            return Optional.empty();
        }
        String account = address.address().substring(0, address.address().lastIndexOf('@'));
        List<Customer> known = customers.book().byAccount(account);
        List<Customer> found = known.isEmpty() ? customers.book().byContactName(address.name()) : known;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public Optional<CustomerRef> byDomain(String domain) {
        return customers.book().byDomain(domain).map(CustomerAddresses::ref);
    }

    @Override
    public CustomerNames names() {
        return customers.book().names();
    }

    static CustomerRef ref(Customer customer) {
        return new CustomerRef(customer.id(), customer.name());
    }
}
