package dev.fairlead.customers;

import dev.fairlead.frame.Listing;
import jakarta.validation.Valid;
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

    @GetMapping
    Listing<CustomerAnswer> list(
            CustomerFilters filters,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        int from = Math.max(0, cursor);
        CustomerQuery.Page page = filters.query()
                .page(customers.book().sorted(), rules.viewer(), from, Math.clamp(size, 1, LARGEST_PAGE));
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
