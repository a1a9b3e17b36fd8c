package dev.fairlead.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Conditions of a statement over quotes, only those that are asked for: so that each finds its index.
final class QuoteSql {

    /// First columns of the indexes that go on with time and id, those that leave fewest rows first.
    private static final List<List<String>> INDEXED = List.of(
            List.of("q.customer_id"),
            List.of("q.pol", "q.pod", "q.equipment"),
            List.of("q.pol", "q.pod"),
            List.of("q.rep"),
            List.of("q.pod"),
            List.of("q.pol"),
            List.of("q.carrier"),
            List.of("q.status"),
            List.of("q.review"));

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> equal = new HashSet<>();

    /// The same so far; what is added to the one is not added to the other.
    QuoteSql copy() {
        QuoteSql copy = new QuoteSql();
        copy.conditions.append(conditions);
        copy.values.putAll(values);
        copy.equal.addAll(equal);
        return copy;
    }

    QuoteSql and(String condition) {
        conditions.append(conditions.isEmpty() ? " where " : " and ").append(condition);
        return this;
    }

    /// Keeps a value, or a collection for `in`; answers its place.
    String place(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    QuoteSql equal(String column, Object value) {
        equal.add(column);
        return and(column + " = " + place(value));
    }

    /// Newest first, at most this many.
    ///
    /// H2 walks along an index only when the order begins with the index's first columns: those that are equal for
    /// all rows are named first, which changes nothing else.
    String newest(int max) {
        String same = INDEXED.stream()
                .filter(equal::containsAll)
                .findFirst()
                .map(columns -> String.join(" desc, ", columns) + " desc, ")
                .orElse("");
        return " order by %sq.quoted_at desc, q.id desc fetch first %d rows only".formatted(same, max);
    }

    @Override
    public String toString() {
        return conditions.toString();
    }

    /// @param before select and from
    /// @param after order and limit
    JdbcClient.StatementSpec on(JdbcClient jdbc, String before, String after) {
        return jdbc.sql(before + conditions + after).params(values);
    }
}
