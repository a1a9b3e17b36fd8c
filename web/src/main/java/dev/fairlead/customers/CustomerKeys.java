package dev.fairlead.customers;

import dev.fairlead.linking.FirmName;
import java.util.Locale;
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
        return customer.domains().stream().map(Domains::label).collect(Collectors.toSet());
    }

    static Set<String> phones(Customer customer) {
        return customer.contacts().stream()
                .map(contact -> phone(contact.phone()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /// Accounts by which contacts are known in chats: their numbers, however they are written, and their names
    /// there.
    static Set<String> accounts(Customer customer) {
        return customer.contacts().stream()
                .flatMap(contact ->
                        Stream.of(phone(contact.phone()), phone(contact.whatsapp()), account(contact.wechat())))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /// An account as it is looked up: a number by its end.
    static String account(String account) {
        return account.matches("[0-9]+") ? phone(account) : account.toLowerCase(Locale.ROOT);
    }

    static Set<String> contactNames(Customer customer) {
        return customer.contacts().stream()
                .map(contact -> contactName(contact.name()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /// A first name alone is anybody's; a Chinese name has two signs and more.
    static String contactName(String name) {
        String key = name.strip().replaceAll("[\\s\u3000]+", " ").toLowerCase(Locale.ROOT);
        boolean chinese = key.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? key.length() < 2 ? "" : key : key.contains(" ") ? key : "";
    }

    /// The end of a number, which is the same with and without the country's code; empty when it is too short
    /// to tell.
    static String phone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < 8 ? "" : digits.substring(Math.max(0, digits.length() - 9));
    }

    static Stream<String> names(Customer customer) {
        return customer.names().map(FirmName::key).filter(key -> !key.isEmpty()).distinct();
    }
}
