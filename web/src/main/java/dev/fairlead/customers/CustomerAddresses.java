package dev.fairlead.customers;

import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerNames;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.mime.Address;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the indexer whose address that is.
@Component
class CustomerAddresses implements CustomerDirectory {

    private final Customers customers;

    CustomerAddresses(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Optional<CustomerRef> byAddress(Address address) {
        return customers.book().byAddress(address.address()).map(CustomerAddresses::ref);
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
