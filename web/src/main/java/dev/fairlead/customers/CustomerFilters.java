package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import org.jspecify.annotations.Nullable;

/// Which customers a list shows, as the API names it; Spring fills them from the query string.
public record CustomerFilters(
        @Nullable String q,
        @Nullable String status,
        @Nullable String owner,
        @Nullable String tag,
        @Nullable String sort) {

    CustomerQuery query() {
        Status wanted = status == null || status.isBlank() ? null : CustomerField.status(status);
        return new CustomerQuery(or(q, ""), wanted, or(owner, ""), or(tag, ""), or(sort, "name"));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
