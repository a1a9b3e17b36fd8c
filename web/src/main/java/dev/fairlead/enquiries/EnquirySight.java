package dev.fairlead.enquiries;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/// Whose enquiries may be seen: those of these reps and of these customers.
///
/// @param everything the two sets are then ignored
/// @param zone in which the days of a filter are meant
record EnquirySight(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

    /// What the filter means to the table, but for whose enquiries may be seen.
    EnquirySql sql(EnquiryFilter filter) {
        EnquirySql sql = new EnquirySql();
        sql.equal("e.rep", filter.rep());
        sql.equal("e.customer_id", filter.customer());
        sql.equal("e.party", filter.party());
        port(sql, "e.pol", filter.pol());
        port(sql, "e.pod", filter.pod());
        LocalDate from = filter.from();
        if (from != null) {
            sql.and("e.asked_at >= " + sql.place(from.atStartOfDay(zone).toOffsetDateTime()));
        }
        LocalDate to = filter.to();
        if (to != null) {
            sql.and("e.asked_at < "
                    + sql.place(to.plusDays(1).atStartOfDay(zone).toOffsetDateTime()));
        }
        return sql;
    }

    private static void port(EnquirySql sql, String column, @Nullable String code) {
        if (EnquiryFilter.NONE.equals(code)) {
            sql.and(column + " is null");
        } else {
            sql.equal(column, code);
        }
    }

    EnquirySql ofAnyone(EnquirySql sql) {
        return sql.and("(" + ofReps(sql) + " or " + ofCustomers(sql) + ")");
    }

    String ofReps(EnquirySql sql) {
        return reps.isEmpty() ? "1 = 0" : "e.rep in (" + sql.place(reps) + ")";
    }

    String notOfReps(EnquirySql sql) {
        return reps.isEmpty() ? "1 = 1" : "e.rep not in (" + sql.place(reps) + ")";
    }

    /// One array, however many they are: thousands of places in a statement take longer to plan than to answer.
    String ofCustomers(EnquirySql sql) {
        if (customers.isEmpty()) {
            return "1 = 0";
        }
        Long[] ids = customers.toArray(Long[]::new);
        return "e.customer_id = any(" + sql.place(new SqlParameterValue(Types.ARRAY, ids)) + ")";
    }
}
