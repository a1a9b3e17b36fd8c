package dev.fairlead.enquiries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Conditions of a statement over enquiries, only those that are asked for: so that each finds its index.
final class EnquirySql {

    /// First columns of the indexes that go on with time and mail, those that leave fewest rows first.
    private static final List<List<String>> INDEXED =
            List.of(List.of("e.customer_id"), List.of("e.pol", "e.pod"), List.of("e.rep"));

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> equal = new HashSet<>();

    /// The same so far; what is added to the one is not added to the other.
    EnquirySql copy() {
        EnquirySql copy = new EnquirySql();
        copy.conditions.append(conditions);
        copy.values.putAll(values);
        copy.equal.addAll(equal);
        return copy;
    }

    EnquirySql and(String condition) {
        conditions.append(conditions.isEmpty() ? " where " : " and ").append(condition);
        return this;
    }

    /// Keeps a value, or a collection for `in`; answers its place.
    String place(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    EnquirySql equal(String column, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        equal.add(column);
        return and(column + " = " + place(value));
    }

    /// At most this many by time. H2 walks along an index only when the order begins with the index's first columns:
    /// those that are equal for all rows are named first, which changes nothing else.
    String inOrder(boolean oldest, int most) {
        String way = oldest ? "" : " desc";
        String same = INDEXED.stream()
                .filter(equal::containsAll)
                .findFirst()
                .map(columns -> String.join(way + ", ", columns) + way + ", ")
                .orElse("");
        return " order by %se.asked_at%s, e.mail_id%s fetch first %d rows only".formatted(same, way, way, most);
    }

    /// @param before select and from
    /// @param after order and limit, and what stands around all
    JdbcClient.StatementSpec on(JdbcClient jdbc, String before, String after) {
        return jdbc.sql(before + conditions + after).params(values);
    }
}
