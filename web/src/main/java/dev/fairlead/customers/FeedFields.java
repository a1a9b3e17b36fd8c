package dev.fairlead.customers;

import dev.fairlead.trade.CustomerFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What another system says of a customer, as fields of the file.
final class FeedFields {

    private FeedFields() {}

    /// Only what it says: a system that knows no phones says nothing of them.
    static Map<CustomerField, List<String>> of(CustomerFile file) {
        var given = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        one(given, CustomerField.NAME, file.name());
        one(given, CustomerField.NAME_ZH, file.nameZh());
        all(given, CustomerField.ALIASES, file.aliases());
        all(given, CustomerField.DOMAINS, file.domains());
        all(
                given,
                CustomerField.CONTACTS,
                file.contacts().stream().map(FeedFields::contact).toList());
        one(given, CustomerField.INDUSTRY, file.industry());
        one(given, CustomerField.OWNER, file.owner());
        one(given, CustomerField.TEAM, file.team());
        one(given, CustomerField.CREDIT_GRADE, file.creditGrade());
        one(given, CustomerField.PAYMENT_TERMS, file.paymentTerms());
        all(given, CustomerField.TAGS, file.tags());
        one(given, CustomerField.STATUS, file.status());
        // As the file writes it, so that a capital is no change.
        CustomerValues written = CustomerValues.of(Customer.of(given));
        given.replaceAll((field, values) -> written.all(field));
        return given;
    }

    private static String contact(CustomerFile.Person person) {
        return new Contact(or(person.name()), person.address(), or(person.phone()), or(person.role()), "", "")
                .toString();
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static void one(Map<CustomerField, List<String>> given, CustomerField field, @Nullable String text) {
        if (text != null) {
            given.put(field, List.of(text));
        }
    }

    private static void all(Map<CustomerField, List<String>> given, CustomerField field, List<String> list) {
        if (!list.isEmpty()) {
            given.put(field, list);
        }
    }

    /// What it said last; of a list that it did not name, nothing.
    static Map<CustomerField, List<String>> filled(Map<CustomerField, List<String>> last, CustomerValues current) {
        var filled = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        for (CustomerField field : CustomerField.values()) {
            filled.put(field, last.getOrDefault(field, field.isList() ? List.of() : current.all(field)));
        }
        return filled;
    }

    /// What it says now; of single fields only those that nobody here has written.
    static Map<CustomerField, List<String>> beside(
            Map<CustomerField, List<String>> given, Map<CustomerField, List<String>> last, CustomerValues current) {
        var beside = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        given.forEach((field, values) -> {
            // Nobody here has written there since; of what it names for the first time: nothing stands there.
            boolean untouched = current.all(field).equals(last.getOrDefault(field, List.of()));
            if (field.isList() || untouched) {
                beside.put(field, values);
            }
        });
        return beside;
    }
}
