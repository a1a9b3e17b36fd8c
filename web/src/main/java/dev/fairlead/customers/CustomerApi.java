package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.frame.Listing;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers`: the customer file, as far as the reader may see it.
@RestController
@RequestMapping("/api/v1/customers")
class CustomerApi {

    private static final int LARGEST_PAGE = 1000;

    private final Customers customers;
    private final CustomerEdits edits;
    private final CustomerRules rules;

    CustomerApi(Customers customers, CustomerEdits edits, CustomerRules rules) {
        this.customers = customers;
        this.edits = edits;
        this.rules = rules;
    }

    /// The filters as the API names them; Spring fills them from the query string.
    record Filters(
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

    @GetMapping
    Listing<CustomerAnswer> list(
            Filters filters,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        int from = Math.max(0, cursor);
        CustomerQuery.Page page = filters.query()
                .page(customers.book().sorted(), rules.isVisible(), from, Math.clamp(size, 1, LARGEST_PAGE));
        int to = from + page.customers().size();
        return new Listing<>(
                page.total(),
                page.customers().stream().map(CustomerAnswer::of).toList(),
                to < page.total() && !page.customers().isEmpty() ? Integer.toString(to) : null);
    }

    @GetMapping("/{id}")
    CustomerAnswer get(@PathVariable long id) {
        return CustomerAnswer.of(rules.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CustomerAnswer add(@Valid @RequestBody CustomerBody body) {
        return CustomerAnswer.of(customers.add(rules.owned(body.customer())));
    }

    @PatchMapping("/{id}")
    CustomerAnswer change(@PathVariable long id, @Valid @RequestBody CustomerBody body) {
        return CustomerAnswer.of(edits.change(body.edit(id)).customer());
    }
}
