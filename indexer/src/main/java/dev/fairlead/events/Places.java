package dev.fairlead.events;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives events their place in the order of reading, after the commit of what they tell of.
///
/// A number given at the insert would not do: of two transactions the one with the smaller number may commit later,
/// and a reader that is past it would never see it. The first reader that looks puts what was committed since in its
/// place; the row of the head keeps others, on other nodes too, from doing so at the same time.
@Component
class Places {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    Places(JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
    }

    /// The last place, when everything committed has one.
    long placed() {
        while (isBehind()) {
            placeSome();
        }
        return jdbc.sql("select place from event_head where one = 1")
                .query(Long.class)
                .single();
    }

    private boolean isBehind() {
        return jdbc.sql("select told from event_outbox where place is null fetch first 1 rows only")
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private void placeSome() {
        transaction.executeWithoutResult(status -> {
            long head = jdbc.sql("select place from event_head where one = 1 for update")
                    .query(Long.class)
                    .single();
            List<Long> told = jdbc.sql("select told from event_outbox where place is null"
                            + " order by told fetch first " + BATCH + " rows only")
                    .query(Long.class)
                    .list();
            List<Object[]> rows = new ArrayList<>();
            for (long one : told) {
                rows.add(new Object[] {++head, one});
            }
            template.batchUpdate("update event_outbox set place = ? where told = ?", rows);
            jdbc.sql("update event_head set place = ? where one = 1")
                    .param(head)
                    .update();
        });
    }
}
