package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import dev.fairlead.frame.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private final CustomerRules rules;

    CustomerApi(Customers customers, CustomerRules rules) {
        this.customers = customers;
        this.rules = rules;
    }

    record ContactBody(@Nullable String name, @NotBlank String address) {
        Contact contact() {
            return new Contact(Objects.requireNonNullElse(name, ""), address);
        }
    }

    record NewCustomer(
            @NotBlank String name,
            @Nullable List<String> aliases,
            @Nullable List<String> domains,
            @Nullable List<@Valid ContactBody> contacts,
            @Nullable String owner,
            @Nullable String team,
            @Nullable String status) {}

    /// What is left out stays as it is; a list replaces the list.
    record CustomerChange(
            @Nullable String name,
            @Nullable List<String> aliases,
            @Nullable List<String> domains,
            @Nullable List<@Valid ContactBody> contacts,
            @Nullable String owner,
            @Nullable String team,
            @Nullable String status) {}

    @GetMapping
    Listing<Customer> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        List<Customer> found = new CustomerQuery(q, status == null ? null : status(status), sort).of(rules.visible());
        int from = Math.clamp(cursor, 0, found.size());
        int to = Math.min(found.size(), from + Math.clamp(size, 1, LARGEST_PAGE));
        return new Listing<>(found.size(), found.subList(from, to), to < found.size() ? Integer.toString(to) : null);
    }

    @GetMapping("/{id}")
    Customer get(@PathVariable long id) {
        return rules.get(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Customer add(@Valid @RequestBody NewCustomer body) {
        return customers.add(rules.owned(new Customer(
                0,
                body.name(),
                orEmpty(body.aliases()),
                orEmpty(body.domains()),
                contacts(orEmpty(body.contacts())),
                Objects.requireNonNullElse(body.owner(), ""),
                Objects.requireNonNullElse(body.team(), ""),
                body.status() == null ? Status.ACTIVE : status(body.status()))));
    }

    @PatchMapping("/{id}")
    Customer change(@PathVariable long id, @Valid @RequestBody CustomerChange body) {
        Customer before = rules.get(id);
        List<ContactBody> contacts = body.contacts();
        Customer after = new Customer(
                id,
                Objects.requireNonNullElse(body.name(), before.name()),
                Objects.requireNonNullElse(body.aliases(), before.aliases()),
                Objects.requireNonNullElse(body.domains(), before.domains()),
                contacts == null ? before.contacts() : contacts(contacts),
                Objects.requireNonNullElse(body.owner(), before.owner()),
                Objects.requireNonNullElse(body.team(), before.team()),
                body.status() == null ? before.status() : status(body.status()));
        return customers.change(rules.changed(before, after));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<Contact> contacts(List<ContactBody> bodies) {
        return bodies.stream().map(ContactBody::contact).toList();
    }

    static Status status(String name) {
        try {
            return Status.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InvalidCustomer.status(name);
        }
    }
}
