package dev.fairlead.frame;

import java.time.ZoneId;
import java.util.Set;

/// Whose rows somebody may see: those of these reps and of these customers.
///
/// @param everything the two sets are then ignored
/// @param zone in which the days of a filter are meant
public record Sight(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

    /// A condition that is true of what may be seen.
    ///
    /// @param sql keeps its values
    public String of(TableSql sql) {
        return everything ? "1 = 1" : "(" + ofReps(sql) + " or " + ofCustomers(sql) + ")";
    }

    String ofReps(TableSql sql) {
        return reps.isEmpty() ? "1 = 0" : sql.table().rep() + " in (" + sql.place(reps) + ")";
    }

    String ofNoRep(TableSql sql) {
        String rep = sql.table().rep();
        return reps.isEmpty() ? "1 = 1" : "(" + rep + " is null or " + rep + " not in (" + sql.place(reps) + "))";
    }

    String ofCustomers(TableSql sql) {
        return customers.isEmpty() ? "1 = 0" : sql.table().customer() + " = any(" + sql.array(customers) + ")";
    }
}
