package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a list of customers shows: those that contain the words, in an order.
///
/// @param q words that all have to be in a name, an alias, a domain, an address, the owner or the team
/// @param status null for all
/// @param sort `name`, `owner`, `team` or `status`, with `-` before it backwards
record CustomerQuery(String q, @Nullable Status status, String sort) {

    private static final Map<String, Function<Customer, String>> ORDERS = Map.of(
            "name", Customer::name,
            "owner", Customer::owner,
            "team", Customer::team,
            "status", customer -> customer.status().name());

    List<Customer> of(List<Customer> customers) {
        List<String> words =
                Stream.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return customers.stream()
                .filter(customer -> status == null || customer.status() == status)
                .filter(customer -> words.stream().allMatch(text(customer)::contains))
                .sorted(order())
                .toList();
    }

    private static String text(Customer customer) {
        return String.join(
                        "\n",
                        customer.name(),
                        String.join("\n", customer.aliases()),
                        String.join("\n", customer.domains()),
                        customer.contacts().toString(),
                        customer.owner(),
                        customer.team())
                .toLowerCase(Locale.ROOT);
    }

    private Comparator<Customer> order() {
        boolean backwards = sort.startsWith("-");
        Function<Customer, String> key = ORDERS.getOrDefault(backwards ? sort.substring(1) : sort, Customer::name);
        Comparator<Customer> order =
                Comparator.comparing(customer -> key.apply(customer).toLowerCase(Locale.ROOT));
        return (backwards ? order.reversed() : order).thenComparing(Customer::id);
    }
}
