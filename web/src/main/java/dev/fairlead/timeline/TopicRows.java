package dev.fairlead.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what mails are about: mail by mail, and how many mails there are of each topic of a customer.
@Component
class TopicRows {

    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TopicRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// What one mail says of one customer.
    record Row(long mailId, long customerId, String kind, String topic) {}

    private record Key(long customerId, String kind, String topic) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = Long.compare(customerId, other.customerId);
            order = order == 0 ? kind.compareTo(other.kind) : order;
            return order == 0 ? topic.compareTo(other.topic) : order;
        }
    }

    /// Takes these rows for all that these mails say.
    void replace(List<Long> mailIds, Collection<Row> rows) {
        Map<Key, Integer> changes = new TreeMap<>();
        for (Row row : of(mailIds)) {
            changes.merge(key(row), -1, Integer::sum);
        }
        rows.forEach(row -> changes.merge(key(row), 1, Integer::sum));
        changes.values().removeIf(change -> change == 0);
        jdbc.sql("delete from customer_topic where mail_id in (:ids)")
                .param("ids", mailIds)
                .update();
        template.batchUpdate(
                "insert into customer_topic (mail_id, customer_id, kind, topic) values (?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {row.mailId(), row.customerId(), row.kind(), row.topic()})
                        .toList());
        count(changes);
    }

    private List<Row> of(List<Long> mailIds) {
        List<Row> rows = new ArrayList<>();
        for (int start = 0; start < mailIds.size(); start += SLICE) {
            rows.addAll(jdbc.sql("select mail_id, customer_id, kind, topic from customer_topic where mail_id in (:ids)")
                    .param("ids", mailIds.subList(start, Math.min(start + SLICE, mailIds.size())))
                    .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                    .list());
        }
        return rows;
    }

    private static Key key(Row row) {
        return new Key(row.customerId(), row.kind(), row.topic());
    }

    private void count(Map<Key, Integer> changes) {
        List<Map.Entry<Key, Integer>> all = List.copyOf(changes.entrySet());
        int[] changed = template.batchUpdate(
                "update customer_topic_count set mails = mails + ? where customer_id = ? and kind = ? and topic = ?",
                all.stream().map(TopicRows::values).toList());
        List<Object[]> fresh = new ArrayList<>();
        for (int at = 0; at < changed.length; at++) {
            if (changed[at] == 0) {
                fresh.add(values(all.get(at)));
            }
        }
        template.batchUpdate(
                "insert into customer_topic_count (mails, customer_id, kind, topic) values (?, ?, ?, ?)", fresh);
    }

    private static Object[] values(Map.Entry<Key, Integer> change) {
        Key key = change.getKey();
        return new Object[] {change.getValue(), key.customerId(), key.kind(), key.topic()};
    }
}
