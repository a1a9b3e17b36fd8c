package dev.fairlead.customers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A customer as a form shows it: lists as lines.
///
/// @param texts by the fields' keys; what is missing was not in the form
record CustomerForm(Map<String, String> texts) {

    /// Whether customers of the same domain or name were shown already.
    private static final String SEEN = "seen";

    private static final String VERSION = "version";

    static CustomerForm of(Customer customer) {
        var texts = new HashMap<String, String>();
        CustomerValues.of(customer)
                .fields()
                .forEach((field, values) -> texts.put(field.key(), String.join("\n", values)));
        texts.put(VERSION, Integer.toString(customer.version()));
        return new CustomerForm(texts);
    }

    /// Asked by the template.
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    boolean seen() {
        return texts.containsKey(SEEN);
    }

    CustomerForm at(int version) {
        var copy = new HashMap<>(texts);
        copy.put(VERSION, Integer.toString(version));
        return new CustomerForm(copy);
    }

    /// @throws InvalidCustomer when a field cannot be read
    Customer customer() {
        return Customer.of(given());
    }

    CustomerEdit edit(long id) {
        String version = text(VERSION);
        boolean known = version.matches("\\d{1,9}");
        return new CustomerEdit(id, known ? Integer.parseInt(version) : Integer.MAX_VALUE, given());
    }

    private Map<CustomerField, List<String>> given() {
        var given = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        texts.forEach((key, text) ->
                CustomerField.named(key).ifPresent(field -> given.put(field, values(field, text))));
        return given;
    }

    private static List<String> values(CustomerField field, String text) {
        return switch (field) {
            case DOMAINS -> parts(text.split("[\\s,;，；]+")).toList();
            case TAGS -> parts(text.split("[\\n,;，；]+")).toList();
            case ALIASES, CONTACTS, ADDRESSES -> parts(text.split("\\n")).toList();
            default -> parts(new String[] {text}).toList();
        };
    }

    private static Stream<String> parts(String[] parts) {
        return Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty());
    }
}
