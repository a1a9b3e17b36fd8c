package dev.fairlead.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A customer, or a change of one, as the API takes it. What is left out stays as it is; a list replaces the list.
///
/// @param version that was read before the change; without it the change is of what the customer is now
record CustomerBody(
        @Nullable String name,
        @Nullable String nameZh,
        @Nullable List<String> aliases,
        @Nullable List<String> domains,
        @Nullable List<@Valid ContactBody> contacts,
        @Nullable List<@Valid AddressBody> addresses,
        @Nullable String industry,
        @Nullable String owner,
        @Nullable String backup,
        @Nullable String team,
        @Nullable String source,
        @Nullable String creditGrade,
        @Nullable String paymentTerms,
        @Nullable List<String> tags,
        @Nullable String status,
        @Nullable Integer version) {

    record ContactBody(
            @Nullable String name,
            @NotBlank String address,
            @Nullable String phone,
            @Nullable String role,
            @Nullable String wechat,
            @Nullable String whatsapp) {

        Contact contact() {
            return new Contact(or(name), address, or(phone), or(role), or(wechat), or(whatsapp));
        }

        private static String or(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    record AddressBody(@Nullable String kind, @NotBlank String text) {

        String written() {
            return kind == null ? text : kind + ": " + text;
        }
    }

    Customer customer() {
        return Customer.of(given());
    }

    CustomerEdit edit(long id) {
        return new CustomerEdit(id, Objects.requireNonNullElse(version, Integer.MAX_VALUE), given());
    }

    private Map<CustomerField, List<String>> given() {
        var given = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        one(given, CustomerField.NAME, name);
        one(given, CustomerField.NAME_ZH, nameZh);
        all(given, CustomerField.ALIASES, aliases);
        all(given, CustomerField.DOMAINS, domains);
        all(
                given,
                CustomerField.CONTACTS,
                contacts == null
                        ? null
                        : contacts.stream()
                                .map(body -> body.contact().toString())
                                .toList());
        all(
                given,
                CustomerField.ADDRESSES,
                addresses == null
                        ? null
                        : addresses.stream().map(AddressBody::written).toList());
        one(given, CustomerField.INDUSTRY, industry);
        one(given, CustomerField.OWNER, owner);
        one(given, CustomerField.BACKUP, backup);
        one(given, CustomerField.TEAM, team);
        one(given, CustomerField.SOURCE, source);
        one(given, CustomerField.CREDIT_GRADE, creditGrade);
        one(given, CustomerField.PAYMENT_TERMS, paymentTerms);
        all(given, CustomerField.TAGS, tags);
        one(given, CustomerField.STATUS, status);
        return given;
    }

    private static void one(Map<CustomerField, List<String>> given, CustomerField field, @Nullable String text) {
        if (text != null) {
            given.put(field, List.of(text));
        }
    }

    private static void all(Map<CustomerField, List<String>> given, CustomerField field, @Nullable List<String> list) {
        if (list != null) {
            given.put(field, list);
        }
    }
}
