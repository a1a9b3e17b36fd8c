package dev.fairlead.linking;

import dev.fairlead.mime.Address;
import java.util.List;
import java.util.Optional;

/// Who is this address? Asked by the indexer, answered by the room that keeps the customers.
/// Called for every message from several threads: an answer comes from memory.
public interface CustomerDirectory {

    /// The customer that has exactly this address among its contacts.
    Optional<CustomerRef> byAddress(Address address);

    /// The customer that owns this domain; never one of a free-mail provider.
    Optional<CustomerRef> byDomain(String domain);

    /// The customer of this name or alias, as a person wrote it, when there is just one.
    default Optional<CustomerRef> byName(String name) {
        List<CustomerRef> named = names().named(name);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// All customers by their names and aliases.
    default CustomerNames names() {
        return CustomerNames.NONE;
    }

    /// The directory that knows nobody.
    CustomerDirectory EMPTY = new CustomerDirectory() {
        @Override
        public Optional<CustomerRef> byAddress(Address address) {
            return Optional.empty();
        }

        @Override
        public Optional<CustomerRef> byDomain(String domain) {
            return Optional.empty();
        }
    };
}
