package dev.fairlead.quotes;

import dev.fairlead.quotes.Quotes.Visible;
import dev.fairlead.vocabulary.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a filter and a reader's rights mean to the table of quotes.
@Component
class QuoteConditions {

    /// So few are quicker found by whose they are than by walking through all.
    private static final int FEW = 2000;

    private final JdbcClient jdbc;
    private final QuoteText text;
    private final TradeWords words;

    QuoteConditions(JdbcClient jdbc, QuoteText text, TradeWords words) {
        this.jdbc = jdbc;
        this.text = text;
        this.words = words;
    }

    QuoteSql of(Visible visible, QuoteFilter filter, LocalDate today) {
        QuoteSql sql = new QuoteSql();
        equal(sql, "q.customer_id", filter.customerId());
        place(sql, "q.pol", filter.pol());
        place(sql, "q.pod", filter.pod());
        equal(sql, "q.equipment", filter.equipment());
        equal(sql, "q.carrier", filter.carrier());
        equal(sql, "q.rep", filter.rep());
        equal(
                sql,
                "q.direction",
                filter.direction() == null ? null : filter.direction().key());
        days(sql, visible, filter);
        status(sql, today, filter.status());
        if (filter.due()) {
            sql.and("q.remind_on <= " + sql.place(today) + " and q.status in ('draft', 'sent', 'negotiating')");
        }
        if (filter.text() != null) {
            text.addTo(sql, filter.text());
        }
        seen(sql, visible);
        return sql;
    }

    private static void equal(QuoteSql sql, String column, @Nullable Object value) {
        if (value != null) {
            sql.equal(column, value);
        }
    }

    /// A port, or any of a region's.
    private void place(QuoteSql sql, String column, @Nullable String code) {
        Region region = code == null ? null : words.region(code).orElse(null);
        if (region == null) {
            equal(sql, column, code);
            return;
        }
        List<String> ways = new ArrayList<>();
        if (!region.ports().isEmpty()) {
            ways.add(column + " in (" + sql.place(region.ports()) + ")");
        }
        // A range, not the first two letters: so an index on the port can be used.
        region.countries()
                .forEach(country -> ways.add("(" + column + " >= " + sql.place(country) + " and " + column + " < "
                        + sql.place(behind(country)) + ")"));
        sql.and(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    /// The first two letters behind these, in whatever way a database sorts small letters.
    private static String behind(String country) {
        char last = country.charAt(1);
        return last == 'Z' ? (char) (country.charAt(0) + 1) + "A" : country.substring(0, 1) + (char) (last + 1);
    }

    private static void days(QuoteSql sql, Visible visible, QuoteFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) {
            sql.and("q.quoted_at >= " + sql.place(start(from, visible.zone())));
        }
        if (to != null) {
            sql.and("q.quoted_at < " + sql.place(start(to.plusDays(1), visible.zone())));
        }
    }

    static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static void status(QuoteSql sql, LocalDate today, @Nullable QuoteStatus status) {
        if (status == null) {
            sql.and("q.status <> 'rejected'");
        } else if (status == QuoteStatus.EXPIRED) {
            sql.and("q.status in ('sent', 'negotiating') and q.valid_to < " + sql.place(today));
        } else {
            sql.equal("q.status", status.key());
            if (status.isWaiting()) {
                sql.and("(q.valid_to is null or q.valid_to >= " + sql.place(today) + ")");
            }
        }
    }

    /// Of somebody who may see few the few are named; otherwise one after the other is looked at.
    void seen(QuoteSql sql, Visible visible) {
        if (visible.everything()) {
            return;
        }
        List<Object> reps = visible.reps().stream().<Object>map(rep -> rep).toList();
        List<Object> customers =
                visible.customers().stream().<Object>map(id -> id).toList();
        String ofReps = reps.isEmpty() ? "1 = 0" : "%srep in (" + sql.place(reps) + ")";
        String ofCustomers = customers.isEmpty() ? "1 = 0" : "%scustomer_id in (" + sql.place(customers) + ")";
        if (isFew("rep", reps) && isFew("customer_id", customers)) {
            sql.and("q.id in (select id from quote where " + ofReps.formatted("") + " union select id from quote where "
                    + ofCustomers.formatted("") + ")");
        } else {
            sql.and("(" + ofReps.formatted("q.") + " or " + ofCustomers.formatted("q.") + ")");
        }
    }

    private boolean isFew(String column, List<Object> values) {
        return values.isEmpty()
                || jdbc.sql("select count(*) from (select 1 from quote where " + column + " in (:values) fetch first "
                                        + FEW + " rows only) as few")
                                .param("values", values)
                                .query(Integer.class)
                                .single()
                        < FEW;
    }
}
