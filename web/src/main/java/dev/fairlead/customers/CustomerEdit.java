package dev.fairlead.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody wants to change of a customer.
///
/// @param seen version that the person saw while writing
/// @param given the fields that he or she wrote; all others stay
record CustomerEdit(long id, int seen, Map<CustomerField, List<String>> given) {

    /// A field that two people changed to two values.
    record Clash(CustomerField field, String theirs, String mine) {}

    /// @param others fields that somebody else changed meanwhile, and that stay as that person wrote them
    record Merged(CustomerValues values, List<Clash> clashes, Set<CustomerField> others) {}

    /// Puts what this person and what others wrote since into one. Of lists, what each took away and added counts;
    /// of a single value that two people changed, the person who is here has to say.
    ///
    /// @param base what this person saw
    /// @param now what it has become
    Merged onto(CustomerValues base, CustomerValues now) {
        CustomerValues mine = read(base);
        var fields = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        var clashes = new ArrayList<Clash>();
        var others = new LinkedHashSet<CustomerField>();
        for (CustomerField field : CustomerField.values()) {
            boolean changed = !base.sameAs(now, field);
            if (changed && !mine.sameAs(now, field)) {
                others.add(field);
            }
            if (field.isList()) {
                fields.put(field, merged(base.all(field), mine.all(field), now.all(field)));
            } else if (!changed || !mine.sameAs(base, field)) {
                fields.put(field, mine.all(field));
            }
            if (!field.isList() && changed && !mine.sameAs(base, field) && !mine.sameAs(now, field)) {
                clashes.add(new Clash(field, now.one(field), mine.one(field)));
            }
        }
        return new Merged(now.with(fields), clashes, others);
    }

    /// As the file writes it: domains in lower case and so on, or every capital would be a change.
    private CustomerValues read(CustomerValues base) {
        return CustomerValues.of(base.with(given).customer(id, seen));
    }

    private static List<String> merged(List<String> base, List<String> mine, List<String> now) {
        var result = new LinkedHashSet<>(now);
        base.stream().filter(each -> !mine.contains(each)).forEach(result::remove);
        mine.stream().filter(each -> !base.contains(each)).forEach(result::add);
        return List.copyOf(result);
    }
}
