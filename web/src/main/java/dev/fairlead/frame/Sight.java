package dev.fairlead.frame;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/// Whose rows somebody may see: those of these reps and of these customers.
///
/// @param everything the two sets are then ignored
/// @param zone in which the days of a filter are meant
public record Sight(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

    private static final int MANY = 2000;

    /// Who sees so many customers sees enough of what any filter leaves.
    public boolean isWide() {
        return customers.size() >= MANY;
    }

    /// A condition that is true of what may be seen.
    ///
    /// @param sql keeps its values
    public String of(TableSql sql) {
        return everything ? "1 = 1" : "(" + ofReps(sql) + " or " + ofCustomers(sql) + ")";
    }

    String ofReps(TableSql sql) {
        return reps.isEmpty() ? "1 = 0" : sql.table().rep() + " in (" + sql.place(reps) + ")";
    }

    String ofNoCustomer(TableSql sql) {
        String customer = sql.table().customer();
        return customers.isEmpty()
                ? "1 = 1"
                : "(" + customer + " is null or " + customer + " not in (" + numbers() + "))";
    }

    /// The numbers stand in the statement itself: of constants a database makes a set once, an array it looks
    /// through for each row.
    String ofCustomers(TableSql sql) {
        return customers.isEmpty() ? "1 = 0" : sql.table().customer() + " in (" + numbers() + ")";
    }

    private String numbers() {
        return customers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
