package dev.fairlead.customers;

import dev.fairlead.customers.Customer.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a list of customers shows: those that contain the words, in an order.
///
/// @param q words that all have to be in a name, a domain, a contact, a tag, the owner or the team
/// @param status null for all
/// @param owner user name of who looks after it, first or second; `-` for customers that nobody does; empty for all
/// @param tag empty for all
/// @param sort `name`, `owner`, `team` or `status`, with `-` before it backwards
record CustomerQuery(String q, @Nullable Status status, String owner, String tag, String sort) {

    static final String NOBODY = "-";

    /// A stretch of the list.
    ///
    /// @param total number of all that were found
    record Page(int total, List<Customer> customers) {}

    CustomerQuery(String q, @Nullable Status status, String sort) {
        this(q, status, "", "", sort);
    }

    /// Asked by the template.
    public boolean isOpen() {
        return q.isBlank() && status == null && owner.isEmpty() && tag.isEmpty();
    }

    /// One pass over the order, that keeps only the stretch and counts the rest; none where nothing is filtered.
    Page page(SortedCustomers customers, CustomerViewer visible, int start, int size) {
        List<SortedCustomers.Entry> seen = customers.entries(sort, visible);
        if (isOpen()) {
            int from = Math.min(start, seen.size());
            return new Page(
                    seen.size(),
                    seen.subList(from, from + Math.min(size, seen.size() - from)).stream()
                            .map(SortedCustomers.Entry::customer)
                            .toList());
        }
        return filtered(seen, start, size);
    }

    private Page filtered(List<SortedCustomers.Entry> seen, int start, int size) {
        String[] words = q.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var found = new ArrayList<Customer>();
        int total = 0;
        for (SortedCustomers.Entry entry : seen) {
            if (fits(entry.customer()) && entry.has(words)) {
                if (total >= start && found.size() < size) {
                    found.add(entry.customer());
                }
                total++;
            }
        }
        return new Page(total, found);
    }

    private boolean fits(Customer customer) {
        return (status == null || customer.status() == status)
                && (owner.isEmpty() || (owner.equals(NOBODY) ? customer.owner().isEmpty() : customer.isOf(owner)))
                && (tag.isEmpty() || customer.profile().tags().contains(tag));
    }
}
