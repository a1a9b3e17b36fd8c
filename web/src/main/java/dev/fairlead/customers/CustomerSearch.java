package dev.fairlead.customers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds customers for other rooms, from memory but for those that were merged into others.
@Component
public class CustomerSearch {

    private final Customers customers;
    private final CustomerRows rows;
    private final CustomerRules rules;

    CustomerSearch(Customers customers, CustomerRows rows, CustomerRules rules) {
        this.customers = customers;
        this.rows = rows;
        this.rules = rules;
    }

    /// Numbers of at most `most` customers in whose names, domains and contacts all these words stand, whoever
    /// may see them.
    public List<Long> named(String words, int most) {
        String[] wanted = words.toLowerCase(Locale.ROOT).split("\\s+");
        return customers
                .book()
                .sorted()
                .entries("name")
                .filter(entry -> entry.has(wanted))
                .limit(most)
                .map(entry -> entry.customer().id())
                .toList();
    }

    /// This customer, when the person who is asking may see it.
    public Optional<Customer> visible(long id) {
        return customers.find(id).filter(rules.isVisible());
    }

    /// Where a customer that was merged into another is to be found now.
    public Optional<Long> keptOf(long gone) {
        return rows.keptOf(gone);
    }

    /// Whether the person who is asking may open this customer, or the one that it was merged into; asked by
    /// templates, row by row, also where there is none.
    public boolean isVisible(@Nullable Long id) {
        Long asked = id;
        while (asked != null && customers.find(asked).isEmpty()) {
            asked = rows.merged().get(asked);
        }
        return asked != null && visible(asked).isPresent();
    }

    /// The one customer that goes by this name or domain and that the person who is asking may see.
    public Optional<Customer> visibleNamed(String name) {
        List<Customer> named = customers.book().namedLike(name).stream()
                .filter(rules.isVisible())
                .toList();
        return named.size() == 1
                ? Optional.of(named.getFirst())
                : customers
                        .book()
                        .ownerOf(name.strip().toLowerCase(Locale.ROOT))
                        .filter(rules.isVisible());
    }

    /// Number of the one customer that goes by this name, whoever may see it.
    public Optional<Long> idOf(String name) {
        List<Customer> named = customers.book().namedLike(name);
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    /// Those whom the person who is asking may see, by name, for a list to choose from.
    public List<Customer> choice(String words, int most) {
        String[] wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return customers.book().sorted().entries("name", rules.viewer()).stream()
                .filter(entry -> entry.has(wanted))
                .map(SortedCustomers.Entry::customer)
                .limit(most)
                .toList();
    }

    /// Those whom the person who is asking may see and may mean by this number or name.
    public List<Customer> meant(String written) {
        return written.matches("\\d{1,18}")
                ? visible(Long.parseLong(written)).stream().toList()
                : customers.book().namedLike(written).stream()
                        .filter(rules.isVisible())
                        .toList();
    }

    /// Those whom the person who is asking may see: of one of these names, or with a domain that differs from this
    /// one only in its ending.
    public List<Customer> resembling(Collection<String> names, String domain, int most) {
        CustomerBook book = customers.book();
        return Stream.concat(
                        names.stream().flatMap(name -> book.namedLike(name).stream()),
                        book.byLabel(Domains.label(domain)).stream())
                .distinct()
                .filter(rules.isVisible())
                .limit(most)
                .toList();
    }

    /// All that a list with these filters shows to the person who is asking, in its order.
    public List<Customer> listed(CustomerFilters filters) {
        return filters.query()
                .page(customers.book().sorted(), rules.viewer(), 0, Integer.MAX_VALUE)
                .customers();
    }
}
