package dev.fairlead.duplicates;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerField;
import dev.fairlead.customers.CustomerValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a customer gains by taking in another: names, domains, contacts and the rest. A single value that it has
/// already stays.
record MergeGain(CustomerValues values) {

    static MergeGain of(Customer kept, Customer gone) {
        CustomerValues here = CustomerValues.of(kept);
        CustomerValues there = CustomerValues.of(gone);
        var gained = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        for (CustomerField field : CustomerField.values()) {
            List<String> more = new ArrayList<>(there.all(field));
            if (field == CustomerField.ALIASES) {
                more.addAll(gone.names().toList());
                more.removeAll(kept.names().toList());
            }
            more.removeAll(here.all(field));
            if (!more.isEmpty() && (field.isList() || here.all(field).isEmpty())) {
                gained.put(field, more.stream().distinct().toList());
            }
        }
        return new MergeGain(new CustomerValues(gained));
    }

    Customer givenTo(Customer kept) {
        CustomerValues here = CustomerValues.of(kept);
        Map<CustomerField, List<String>> all = new EnumMap<>(CustomerField.class);
        values.fields()
                .forEach((field, more) -> all.put(
                        field,
                        Stream.concat(here.all(field).stream(), more.stream()).toList()));
        return here.with(all).customer(kept.id(), kept.version() + 1);
    }

    /// What has come since stays.
    Customer takenFrom(Customer kept) {
        CustomerValues now = CustomerValues.of(kept);
        Map<CustomerField, List<String>> left = new EnumMap<>(CustomerField.class);
        values.fields()
                .forEach((field, gained) -> left.put(
                        field,
                        now.all(field).stream()
                                .filter(value -> !gained.contains(value))
                                .toList()));
        return now.with(left).customer(kept.id(), kept.version() + 1);
    }
}
