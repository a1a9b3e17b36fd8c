package dev.fairlead.customers;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds what people wrote to a customer's file within a span of its timeline.
final class WrittenEntries {

    private static final String SPAN = " where customer_id = :customer and made_at >= :from and made_at <= :until"
            + " and (made_at < :until or id < :below)";
    private static final String LATEST = " order by customer_id desc, made_at desc, id desc fetch first :max rows only";

    private WrittenEntries() {}

    /// @param select and its table, which has `id`, `customer_id`, `made_by` and `made_at`
    static JdbcClient.StatementSpec latest(JdbcClient jdbc, String select, TimelineSpan span, int max) {
        String ofRep = span.rep().isEmpty() ? "" : " and made_by = :rep";
        return jdbc.sql(select + SPAN + ofRep + LATEST)
                .param("customer", span.customerId())
                .param("from", span.fromUtc())
                .param("until", span.untilUtc())
                .param("below", span.below())
                .param("rep", span.rep())
                .param("max", max);
    }
}
