package dev.fairlead.customers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A company that we carry for, or would like to.
///
/// @param id 0 before it is stored
/// @param aliases other names it is known by, in any script
/// @param domains of its mail, lower case; belong to no other customer
/// @param contacts people there; an address belongs to no other customer
/// @param owner user name of the rep who looks after it, empty for nobody
/// @param team that it belongs to, empty for none
/// @param version grows with every change; 0 before it is stored
public record Customer(
        long id,
        String name,
        List<String> aliases,
        List<String> domains,
        List<Contact> contacts,
        String owner,
        String team,
        Status status,
        Profile profile,
        int version) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 1000;

    public enum Status {
        PROSPECT,
        ACTIVE,
        INACTIVE
    }

    public Customer {
        name = name.strip();
        aliases = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        domains = domains.stream().map(Domains::canonical).distinct().toList();
        contacts = List.copyOf(contacts.stream()
                .collect(Collectors.toMap(
                        Contact::address, contact -> contact, (first, again) -> first, LinkedHashMap::new))
                .values());
        owner = owner.strip().toLowerCase(Locale.ROOT);
        team = team.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw InvalidCustomer.name(name, LONGEST_NAME);
        }
        aliases.stream()
                .filter(alias -> alias.length() > LONGEST_NAME)
                .findFirst()
                .ifPresent(alias -> {
                    throw InvalidCustomer.name(alias, LONGEST_NAME);
                });
        if (aliases.size() + domains.size() + contacts.size() > MOST) {
            throw InvalidCustomer.tooMany(name, MOST);
        }
    }

    public Customer(
            long id,
            String name,
            List<String> aliases,
            List<String> domains,
            List<Contact> contacts,
            String owner,
            String team,
            Status status) {
        this(id, name, aliases, domains, contacts, owner, team, status, Profile.EMPTY, 0);
    }

    /// One that is not stored yet.
    ///
    /// @param fields as text; what is not there is empty
    /// @throws InvalidCustomer when one of them cannot be read
    public static Customer of(Map<CustomerField, List<String>> fields) {
        return new CustomerValues(fields).customer(0, 0);
    }

    /// As it is once it is stored.
    Customer stored(long newId, int newVersion) {
        return new Customer(newId, name, aliases, domains, contacts, owner, team, status, profile, newVersion);
    }

    Customer ownedBy(String newOwner, String newTeam) {
        return new Customer(id, name, aliases, domains, contacts, newOwner, newTeam, status, profile, version);
    }

    /// Every name it is known by, the first one first.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name, profile.nameZh()), aliases.stream())
                .filter(each -> !each.isEmpty());
    }

    /// Whether this user looks after it, first or second.
    boolean isOf(String username) {
        return owner.equals(username) || profile.backup().equals(username);
    }

    /// Whether mail is recognised differently for this one than for the other.
    boolean isRecognisedUnlike(Customer other) {
        return !name.equals(other.name)
                || !isNamedAs(other)
                || !Set.copyOf(domains).equals(Set.copyOf(other.domains))
                || !addresses().equals(other.addresses())
                || !CustomerKeys.accounts(this).equals(CustomerKeys.accounts(other));
    }

    boolean isNamedAs(Customer other) {
        return name.equals(other.name)
                && names().collect(Collectors.toSet()).equals(other.names().collect(Collectors.toSet()));
    }

    private Set<String> addresses() {
        return contacts.stream().map(Contact::address).collect(Collectors.toSet());
    }
}
