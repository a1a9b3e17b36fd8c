package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A customer as the form shows it: lists as lines.
///
/// @param seen whether customers of the same domain or name were shown already
record CustomerForm(
        String name,
        String aliases,
        String domains,
        String contacts,
        String owner,
        String team,
        Status status,
        Boolean seen) {

    CustomerForm {
        name = Objects.requireNonNullElse(name, "");
        aliases = Objects.requireNonNullElse(aliases, "");
        domains = Objects.requireNonNullElse(domains, "");
        contacts = Objects.requireNonNullElse(contacts, "");
        owner = Objects.requireNonNullElse(owner, "");
        team = Objects.requireNonNullElse(team, "");
        status = Objects.requireNonNullElse(status, Status.ACTIVE);
        seen = Objects.requireNonNullElse(seen, false);
    }

    static CustomerForm of(Customer customer) {
        return new CustomerForm(
                customer.name(),
                String.join("\n", customer.aliases()),
                String.join("\n", customer.domains()),
                customer.contacts().stream().map(Contact::toString).collect(Collectors.joining("\n")),
                customer.owner(),
                customer.team(),
                customer.status(),
                false);
    }

    /// @throws InvalidCustomer when a field cannot be read
    Customer customer(long id) {
        return new Customer(
                id,
                name,
                lines(aliases).toList(),
                lines(domains)
                        .flatMap(line -> Arrays.stream(line.split("[\\s,;]+")))
                        .toList(),
                lines(contacts).map(Contact::parse).toList(),
                owner,
                team,
                status);
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
