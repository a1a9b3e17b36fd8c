package dev.fairlead.customers;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes of the file in its timeline.
@Component
class ChangeEntries implements TimelineSource {

    private static final String SELECT = "select id, made_at, made_by, field, was, is_now from customer_change";

    private final JdbcClient jdbc;

    ChangeEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "change";
    }

    @Override
    public List<TimelineEntry> entries(TimelineSpan span, int max) {
        return WrittenEntries.latest(jdbc, SELECT, span, max)
                .query((row, number) -> new TimelineEntry(
                        kind(),
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(6),
                        row.getString(5),
                        null,
                        1))
                .list();
    }
}
