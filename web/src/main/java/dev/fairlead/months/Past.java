package dev.fairlead.months;

import dev.fairlead.facts.Fact.Side;
import dev.fairlead.figures.Metric;
import dev.fairlead.months.FrozenMonths.Freeze;
import java.util.List;
import java.util.Map;

/// A frozen month as it was.
///
/// @param sides which way each mail went, by the figure that counted it
record Past(Freeze freeze, Map<Metric, List<FrozenItem>> items, Map<Long, Side> sides) {

    /// Whether the same mail concerned another customer.
    boolean hadOtherCustomer(FrozenItem item) {
        return items.values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.mailId() == item.mailId() && one.customerId() != item.customerId());
    }
}
