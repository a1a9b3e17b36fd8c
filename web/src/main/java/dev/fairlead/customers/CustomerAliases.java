package dev.fairlead.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Names by which customers go, as other rooms learn them; changed as by the form, so that mail is linked anew.
@Component
public class CustomerAliases {

    private final CustomerEdits edits;
    private final Customers customers;

    CustomerAliases(CustomerEdits edits, Customers customers) {
        this.edits = edits;
        this.customers = customers;
    }

    /// @return whether the customer did not go by this name before
    public boolean add(long customerId, String alias) {
        Customer customer = customers.get(customerId);
        boolean known = customer.names().anyMatch(name -> name.equalsIgnoreCase(alias.strip()));
        if (!known) {
            List<String> aliases = new ArrayList<>(customer.aliases());
            aliases.add(alias.strip());
            change(customer, aliases);
        }
        return !known;
    }

    /// Nothing happens when the customer, or the name, is gone already.
    public void remove(long customerId, String alias) {
        customers
                .find(customerId)
                .ifPresent(customer -> change(
                        customer,
                        customer.aliases().stream()
                                .filter(name -> !name.equalsIgnoreCase(alias.strip()))
                                .toList()));
    }

    private void change(Customer customer, List<String> aliases) {
        edits.change(new CustomerEdit(customer.id(), customer.version(), Map.of(CustomerField.ALIASES, aliases)));
    }
}
