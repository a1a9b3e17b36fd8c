package dev.fairlead.customers;

import dev.fairlead.linking.CustomerNames;
import dev.fairlead.linking.FirmName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/// All customers at one moment, ready to be asked for every message and every search.
final class CustomerBook {

    private final Map<Long, Customer> byId = new TreeMap<>();
    private final Map<String, Customer> byDomain = new HashMap<>();
    private final Map<String, Customer> byAddress = new HashMap<>();
    private final Map<String, List<Customer>> byNameKey = new HashMap<>();
    private final List<Customer> byName;
    private final SingletonSupplier<CustomerNames> names = SingletonSupplier.of(this::makeNames);

    CustomerBook(Collection<Customer> customers) {
        byName = customers.stream()
                .sorted(Comparator.comparing(customer -> customer.name().toLowerCase(Locale.ROOT)))
                .toList();
        byName.forEach(this::enter);
    }

    private void enter(Customer customer) {
        byId.put(customer.id(), customer);
        customer.domains().forEach(domain -> byDomain.put(domain, customer));
        customer.contacts().forEach(contact -> byAddress.put(contact.address(), customer));
        keys(customer).forEach(key -> byNameKey.merge(key, List.of(customer), CustomerBook::both));
    }

    private static Stream<String> keys(Customer customer) {
        return namesOf(customer).map(FirmName::key).distinct();
    }

    private static Stream<String> namesOf(Customer customer) {
        return Stream.concat(Stream.of(customer.name()), customer.aliases().stream());
    }

    /// Ready to be found in texts; made when it is first asked for.
    CustomerNames names() {
        return names.obtain();
    }

    private CustomerNames makeNames() {
        return new CustomerNames(byName.stream()
                .map(customer -> new CustomerNames.Named(
                        CustomerAddresses.ref(customer), namesOf(customer).toList()))
                .toList());
    }

    private static List<Customer> both(List<Customer> some, List<Customer> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    List<Customer> all() {
        return byName;
    }

    Optional<Customer> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Customer> byAddress(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /// The customer that has exactly this domain.
    Optional<Customer> ownerOf(String domain) {
        return Optional.ofNullable(byDomain.get(domain));
    }

    /// The owner of the domain, or of one above it: mail from `hh.acme.example` is from the owner of `acme.example`.
    Optional<Customer> byDomain(String domain) {
        String rest = domain;
        while (rest.indexOf('.') > 0) {
            Customer found = byDomain.get(rest);
            if (found != null) {
                return Optional.of(found);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /// Customers whose name, but for legal form, blanks and punctuation, is the same as this one's.
    List<Customer> namedLike(String name) {
        return byNameKey.getOrDefault(FirmName.key(name), List.of());
    }
}
