package dev.fairlead.customers;

import java.util.List;
import java.util.Locale;

/// A company that we carry for, or would like to.
///
/// @param id 0 before it is stored
/// @param aliases other names it is known by, in any script
/// @param domains of its mail, lower case; belong to no other customer
/// @param contacts people there; an address belongs to no other customer
/// @param owner user name of the rep who looks after it, empty for nobody
/// @param team that it belongs to, empty for none
public record Customer(
        long id,
        String name,
        List<String> aliases,
        List<String> domains,
        List<Contact> contacts,
        String owner,
        String team,
        Status status) {

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
        contacts = contacts.stream().distinct().toList();
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

    Customer withId(long newId) {
        return new Customer(newId, name, aliases, domains, contacts, owner, team, status);
    }

    Customer ownedBy(String newOwner, String newTeam) {
        return new Customer(id, name, aliases, domains, contacts, newOwner, newTeam, status);
    }

    /// Whether mail is recognised differently for this one than for the other.
    boolean isRecognisedUnlike(Customer other) {
        return !name.equals(other.name)
                || !aliases.equals(other.aliases)
                || !domains.equals(other.domains)
                || !contacts.equals(other.contacts);
    }
}
