package dev.fairlead.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds what people wrote to a customer's file within a span of its timeline.
final class WrittenEntries {

    private static final String SPAN = " where customer_id = :customer and made_at >= :from and made_at <= :until"
            + " and (made_at < :until or id < :below)";
    private static final String LATEST = " order by customer_id desc, made_at desc, id desc fetch first :max rows only";

    private WrittenEntries() {}

    /// @param select `id`, `made_at` and `made_by`, then title, text and what was before, from a table that also
    ///     has `customer_id`
    static List<TimelineEntry> latest(JdbcClient jdbc, String kind, String select, TimelineSpan span, int max) {
        String ofRep = span.rep().isEmpty() ? "" : " and made_by = :rep";
        return jdbc.sql(select + SPAN + ofRep + LATEST)
                .param("customer", span.customerId())
                .param("from", span.fromUtc())
                .param("until", span.untilUtc())
                .param("below", span.below())
                .param("rep", span.rep())
                .param("max", max)
                .query((row, number) -> entry(kind, row))
                .list();
    }

    private static TimelineEntry entry(String kind, ResultSet row) throws SQLException {
        return new TimelineEntry(
                kind,
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                null,
                1,
                "");
    }
}
