package dev.fairlead.customers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Customers were added or changed in what their mail is recognised by: mail that came before has to be linked again.
///
/// @param before what they were, empty for new ones
/// @param after what they are now, empty for those that are gone
public record CustomersChanged(List<Customer> before, List<Customer> after) {

    /// Only those that mail is recognised by in another way than before.
    static CustomersChanged inMail(List<Customer> before, List<Customer> after) {
        return new CustomersChanged(unlike(before, after), unlike(after, before));
    }

    boolean isNothing() {
        return before.isEmpty() && after.isEmpty();
    }

    private static List<Customer> unlike(List<Customer> some, List<Customer> others) {
        Map<Long, Customer> byId = others.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        return some.stream().filter(one -> isUnlike(one, byId.get(one.id()))).toList();
    }

    private static boolean isUnlike(Customer one, @Nullable Customer other) {
        return other == null || one.isRecognisedUnlike(other);
    }
}
