package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of the file, as text: the one table behind form, change history, import and merging.
public enum CustomerField {
    NAME("name", customer -> one(customer.name())),
    NAME_ZH("nameZh", customer -> one(customer.profile().nameZh())),
    ALIASES("aliases", Customer::aliases, true),
    DOMAINS("domains", Customer::domains, true),
    CONTACTS("contacts", customer -> lines(customer.contacts()), true),
    ADDRESSES("addresses", customer -> lines(customer.profile().addresses()), true),
    INDUSTRY("industry", customer -> one(customer.profile().industry())),
    OWNER("owner", customer -> one(customer.owner())),
    BACKUP("backup", customer -> one(customer.profile().backup())),
    TEAM("team", customer -> one(customer.team())),
    STATUS("status", customer -> one(customer.status().name())),
    SOURCE("source", customer -> one(customer.profile().source())),
    CREDIT_GRADE("creditGrade", customer -> one(customer.profile().creditGrade())),
    PAYMENT_TERMS("paymentTerms", customer -> one(customer.profile().paymentTerms())),
    TAGS("tags", customer -> customer.profile().tags(), true);

    private final String key;
    private final Function<Customer, List<String>> reading;
    private final boolean list;

    CustomerField(String key, Function<Customer, List<String>> reading) {
        this(key, reading, false);
    }

    CustomerField(String key, Function<Customer, List<String>> reading, boolean list) {
        this.key = key;
        this.reading = reading;
        this.list = list;
    }

    /// As the API, the import and the messages name it.
    public String key() {
        return key;
    }

    public boolean isList() {
        return list;
    }

    /// One entry, or none, unless it is a list.
    public List<String> of(Customer customer) {
        return reading.apply(customer);
    }

    public static Optional<CustomerField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /// @throws InvalidCustomer when there is no such status
    static Status status(String name) {
        try {
            return name.isBlank() ? Status.ACTIVE : Status.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InvalidCustomer.status(name);
        }
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> lines(List<?> entries) {
        return Stream.of(entries).flatMap(List::stream).map(Object::toString).toList();
    }
}
