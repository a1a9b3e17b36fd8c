package dev.fairlead.customers;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A customer's fields as text; what is not there is empty.
public record CustomerValues(Map<CustomerField, List<String>> fields) {

    public CustomerValues {
        var copy = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        fields.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        fields = copy;
    }

    public static CustomerValues of(Customer customer) {
        var fields = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        for (CustomerField field : CustomerField.values()) {
            fields.put(field, field.of(customer));
        }
        return new CustomerValues(fields);
    }

    public List<String> all(CustomerField field) {
        return fields.getOrDefault(field, List.of());
    }

    String one(CustomerField field) {
        return String.join("\n", all(field));
    }

    public CustomerValues with(Map<CustomerField, List<String>> others) {
        var merged = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        merged.putAll(fields);
        merged.putAll(others);
        return new CustomerValues(merged);
    }

    /// The order of a list says nothing.
    boolean sameAs(CustomerValues other, CustomerField field) {
        return new HashSet<>(all(field)).equals(new HashSet<>(other.all(field)));
    }

    /// @throws InvalidCustomer when a field cannot be read
    public Customer customer(long id, int version) {
        return new Customer(
                id,
                one(CustomerField.NAME),
                all(CustomerField.ALIASES),
                all(CustomerField.DOMAINS),
                all(CustomerField.CONTACTS).stream().map(Contact::parse).toList(),
                one(CustomerField.OWNER),
                one(CustomerField.TEAM),
                CustomerField.status(one(CustomerField.STATUS)),
                new Profile(
                        one(CustomerField.NAME_ZH),
                        one(CustomerField.BACKUP),
                        one(CustomerField.INDUSTRY),
                        one(CustomerField.SOURCE),
                        one(CustomerField.CREDIT_GRADE),
                        one(CustomerField.PAYMENT_TERMS),
                        all(CustomerField.TAGS),
                        all(CustomerField.ADDRESSES).stream()
                                .map(PostalAddress::parse)
                                .toList()),
                version);
    }
}
