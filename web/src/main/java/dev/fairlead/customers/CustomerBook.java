package dev.fairlead.customers;

import dev.fairlead.linking.CustomerNames;
import dev.fairlead.linking.FirmName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All customers as they are now, ready to be asked for every message and every search. One change costs a few
/// entries, however many customers there are; readers of other threads need no lock.
final class CustomerBook {

    private final Map<Long, Customer> byId = new ConcurrentHashMap<>();
    private final Map<String, Customer> byDomain = new ConcurrentHashMap<>();
    private final Map<String, Customer> byAddress = new ConcurrentHashMap<>();
    private final NavigableMap<String, List<Customer>> byNameKey = new ConcurrentSkipListMap<>();
    private final KeyedCustomers byPerson = new KeyedCustomers(CustomerKeys::people);
    private final KeyedCustomers byTeam = new KeyedCustomers(customer -> Set.of(lower(customer.team())));
    private final KeyedCustomers byLabel = new KeyedCustomers(CustomerKeys::labels);
    private final KeyedCustomers byPhone = new KeyedCustomers(CustomerKeys::phones);
    private final KeyedCustomers byAccount = new KeyedCustomers(CustomerKeys::accounts);
    private final KeyedCustomers byContactName = new KeyedCustomers(CustomerKeys::contactNames);
    private final List<KeyedCustomers> keyed = List.of(byPerson, byTeam, byLabel, byPhone, byAccount, byContactName);
    private final SortedCustomers sorted = new SortedCustomers();
    private volatile @Nullable CustomerNames names;

    CustomerBook(Collection<Customer> customers) {
        customers.forEach(customer -> replace(null, customer));
    }

    /// Takes in what was committed. A later version that is here already stays: commits may be told out of order.
    synchronized void put(Customer customer) {
        Customer before = byId.get(customer.id());
        if (before == null || before.version() < customer.version()) {
            replace(before, customer);
        }
    }

    synchronized void remove(long id) {
        Customer before = byId.get(id);
        if (before != null) {
            replace(before, null);
        }
    }

    // What comes is entered before what goes is left: mail that is read meanwhile finds one or the other.
    private void replace(@Nullable Customer before, @Nullable Customer after) {
        if (after != null) {
            enter(after);
        }
        if (before != null) {
            leave(before, after);
        }
        if (before == null || after == null || !before.isNamedAs(after)) {
            names = null;
        }
    }

    private void enter(Customer customer) {
        byId.put(customer.id(), customer);
        customer.domains().forEach(domain -> byDomain.put(domain, customer));
        customer.contacts().forEach(contact -> byAddress.put(contact.address(), customer));
        CustomerKeys.names(customer).forEach(key -> byNameKey.merge(key, List.of(customer), CustomerBook::both));
        keyed.forEach(index -> index.enter(customer));
        sorted.add(customer);
    }

    private void leave(Customer before, @Nullable Customer after) {
        before.domains().forEach(domain -> byDomain.remove(domain, before));
        before.contacts().forEach(contact -> byAddress.remove(contact.address(), before));
        CustomerKeys.names(before)
                .forEach(key -> byNameKey.computeIfPresent(key, (same, there) -> without(there, before)));
        keyed.forEach(index -> index.leave(before, after));
        if (after == null) {
            byId.remove(before.id());
        }
        sorted.remove(before);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<Customer> both(List<Customer> some, List<Customer> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static @Nullable List<Customer> without(List<Customer> some, Customer one) {
        List<Customer> rest = some.stream().filter(each -> !each.equals(one)).toList();
        return rest.isEmpty() ? null : rest;
    }

    /// Ready to be found in texts; made when it is first asked for after a name has changed.
    CustomerNames names() {
        CustomerNames known = names;
        return known == null ? makeNames() : known;
    }

    private synchronized CustomerNames makeNames() {
        CustomerNames made = new CustomerNames(sorted.byName()
                .map(customer -> new CustomerNames.Named(
                        CustomerAddresses.ref(customer), customer.names().toList()))
                .toList());
        names = made;
        return made;
    }

    /// By name.
    List<Customer> all() {
        return sorted.byName().toList();
    }

    SortedCustomers sorted() {
        return sorted;
    }

    Set<Long> ofPeople(Set<String> usernames) {
        return usernames.stream().flatMap(name -> byPerson.of(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<Long> ofTeam(String team) {
        return Set.copyOf(byTeam.of(lower(team)));
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

    /// The owner of the domain, or of one above it: mail from `hh.acme.example` is from the owner of
    /// `acme.example`.
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

    /// Customers one of whose domains is this one but for its ending: `acme` for `acme.example` and `acme.co.uk`.
    List<Customer> byLabel(String label) {
        return found(byLabel.of(label));
    }

    /// Customers with a contact of this phone, however it is written.
    List<Customer> byPhone(String phone) {
        return found(byPhone.of(CustomerKeys.phone(phone)));
    }

    /// Customers with a contact of this number or account, as chats know people.
    List<Customer> byAccount(String account) {
        return found(byAccount.of(CustomerKeys.account(account)));
    }

    /// Customers with a contact of this whole name.
    List<Customer> byContactName(String name) {
        return found(byContactName.of(CustomerKeys.contactName(name)));
    }

    private List<Customer> found(Set<Long> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /// Customers whose name, but for legal form, blanks and punctuation, is the same as this one's.
    List<Customer> namedLike(String name) {
        return byNameKey.getOrDefault(FirmName.key(name), List.of());
    }

    /// Customers by what is left of their names without legal form, in the order of these keys.
    NavigableMap<String, List<Customer>> byNameKey() {
        return byNameKey;
    }
}
