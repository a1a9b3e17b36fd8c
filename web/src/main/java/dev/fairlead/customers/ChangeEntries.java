package dev.fairlead.customers;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes of the file in its timeline.
@Component
class ChangeEntries implements TimelineSource {

    private static final String SQL = "select id, made_at, made_by, field, was, is_now from customer_change"
            + " where customer_id = :customer and made_at >= :from and made_at <= :until"
            + " and (made_at < :until or id < :below)";
    private static final String LATEST = " order by customer_id desc, made_at desc, id desc fetch first :max rows only";

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
        String ofRep = span.rep().isEmpty() ? "" : " and made_by = :rep";
        return jdbc.sql(SQL + ofRep + LATEST)
                .param("customer", span.customerId())
                .param("from", span.fromUtc())
                .param("until", span.untilUtc())
                .param("below", span.below())
                .param("rep", span.rep())
                .param("max", max)
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
