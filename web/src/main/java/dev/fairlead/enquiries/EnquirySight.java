package dev.fairlead.enquiries;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose enquiries may be seen: those of these reps and of these customers.
///
/// @param everything the two sets are then ignored
/// @param zone in which the days of a filter are meant
record EnquirySight(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

    /// What the filter and the reader's rights mean to the table; its values are put into the map.
    String conditions(EnquiryFilter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        equal(all, "e.rep", filter.rep(), values);
        equal(all, "e.customer_id", filter.customer(), values);
        equal(all, "e.party", filter.party(), values);
        equal(all, "e.pol", filter.pol(), values);
        equal(all, "e.pod", filter.pod(), values);
        LocalDate from = filter.from();
        if (from != null) {
            values.put("from", from.atStartOfDay(zone).toOffsetDateTime());
            all.add("e.asked_at >= :from");
        }
        LocalDate to = filter.to();
        if (to != null) {
            values.put("before", to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
            all.add("e.asked_at < :before");
        }
        if (!everything) {
            all.add(own(values));
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static void equal(List<String> all, String column, @Nullable Object value, Map<String, Object> values) {
        if (EnquiryFilter.NONE.equals(value)) {
            all.add(column + " is null");
        } else if (value != null) {
            String name = column.replace("e.", "");
            values.put(name, value);
            all.add(column + " = :" + name);
        }
    }

    private String own(Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        if (!reps.isEmpty()) {
            values.put("reps", reps);
            ways.add("e.rep in (:reps)");
        }
        if (!customers.isEmpty()) {
            values.put("customers", customers);
            ways.add("e.customer_id in (:customers)");
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }
}
