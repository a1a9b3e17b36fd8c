package dev.fairlead.quotes;

import dev.fairlead.quotes.Quotes.Visible;
import dev.fairlead.vocabulary.Region;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/// What a filter means to the table of quotes, and what a reader's rights do.
@Component
class QuoteConditions {

    private final QuoteText text;
    private final TradeWords words;

    QuoteConditions(QuoteText text, TradeWords words) {
        this.text = text;
        this.words = words;
    }

    /// The filter alone: [SeenQuotes] knows how to find what may be seen of it.
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
            // Named by number: else H2 walks through all quotes in the order of the list.
            sql.and("q.id in (select d.id from quote d where d.remind_on <= " + sql.place(today)
                    + " and d.status in ('draft', 'sent', 'negotiating'))");
        }
        if (filter.text() != null) {
            text.addTo(sql, filter.text());
        }
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

    /// A condition that is true of what the reader may see.
    ///
    /// @param sql keeps its values
    static String seen(QuoteSql sql, Visible visible) {
        return visible.everything() ? "1 = 1" : "(" + ofReps(sql, visible) + " or " + ofCustomers(sql, visible) + ")";
    }

    static String ofReps(QuoteSql sql, Visible visible) {
        return visible.reps().isEmpty() ? "1 = 0" : "q.rep in (" + sql.place(visible.reps()) + ")";
    }

    /// One array, however many they are: thousands of places in a statement take longer to plan than to answer, and
    /// H2 would make a set of them anew for each row.
    static String ofCustomers(QuoteSql sql, Visible visible) {
        if (visible.customers().isEmpty()) {
            return "1 = 0";
        }
        Long[] ids = visible.customers().toArray(Long[]::new);
        return "q.customer_id = any(" + sql.place(new SqlParameterValue(Types.ARRAY, ids)) + ")";
    }
}
