package dev.fairlead.customers;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Which customer a record of another system is.
@Component
class FeedRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param given what the other system said
    record Last(long customerId, Map<CustomerField, List<String>> given) {}

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Last> find(String source, String id) {
        return jdbc.sql("select customer_id, given from customer_feed where source = ? and external_id = ? for update")
                .params(source, id)
                .query((row, number) -> new Last(row.getLong("customer_id"), read(row.getString("given"))))
                .optional();
    }

    void put(String source, String id, Last last) {
        int rows = jdbc.sql("update customer_feed set customer_id = ?, given = ? where source = ? and external_id = ?")
                .params(last.customerId(), written(last.given()), source, id)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into customer_feed (customer_id, given, source, external_id) values (?, ?, ?, ?)")
                    .params(last.customerId(), written(last.given()), source, id)
                    .update();
        }
    }

    private static String written(Map<CustomerField, List<String>> given) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        given.forEach((field, values) -> byKey.put(field.key(), values));
        return JSON.writeValueAsString(byKey);
    }

    private static Map<CustomerField, List<String>> read(String json) {
        var given = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {})
                .forEach((key, values) -> CustomerField.named(key).ifPresent(field -> given.put(field, values)));
        return given;
    }
}
