package dev.fairlead.customers;

import dev.fairlead.linking.FirmName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What customers are looked up by that several may share.
final class CustomerKeys {

    private CustomerKeys() {}

    static Set<String> people(Customer customer) {
        return Stream.of(customer.owner(), customer.profile().backup())
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet());
    }

    static Set<String> labels(Customer customer) {
        return customer.domains().stream().map(FirmProposal::label).collect(Collectors.toSet());
    }

    static Set<String> phones(Customer customer) {
        return customer.contacts().stream()
                .map(contact -> phone(contact.phone()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /// The end of a number, which is the same with and without the country's code; empty when it is too short to tell.
    static String phone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < 8 ? "" : digits.substring(Math.max(0, digits.length() - 9));
    }

    static Stream<String> names(Customer customer) {
        return customer.names().map(FirmName::key).filter(key -> !key.isEmpty()).distinct();
    }
}
