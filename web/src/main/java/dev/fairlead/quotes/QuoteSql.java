package dev.fairlead.quotes;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Conditions of a statement over quotes, only those that are asked for: so that each finds its index.
final class QuoteSql {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

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
        return and(column + " = " + place(value));
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
