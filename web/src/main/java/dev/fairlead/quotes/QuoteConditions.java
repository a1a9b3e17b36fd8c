package dev.fairlead.quotes;

import dev.fairlead.frame.ListedTable;
import dev.fairlead.frame.TableSql;
import dev.fairlead.quotes.Quotes.Visible;
import dev.fairlead.vocabulary.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a filter means to the table of quotes, and what a reader's rights do.
@Component
class QuoteConditions {

    private static final ListedTable LISTED = new ListedTable(
            "quote q",
            "q.quoted_at",
            "q.id",
            "q.rep",
            "q.customer_id",
            List.of(
                    List.of("q.customer_id", "q.pol", "q.pod"),
                    List.of("q.customer_id"),
                    List.of("q.party"),
                    List.of("q.rep"),
                    List.of("q.pod"),
                    List.of("q.pol"),
                    List.of("q.carrier"),
                    List.of("q.review"),
                    List.of("q.status"),
                    List.of("q.equipment")));

    private final QuoteText text;
    private final TradeWords words;

    QuoteConditions(QuoteText text, TradeWords words) {
        this.text = text;
        this.words = words;
    }

    /// All quotes.
    static TableSql all() {
        return new TableSql(LISTED);
    }

    /// The filter alone: [SeenQuotes] knows how to find what may be seen of it.
    TableSql of(Visible visible, QuoteFilter filter, LocalDate today) {
        TableSql sql = all();
        sql.equal("q.customer_id", filter.customerId());
        place(sql, "q.pol", filter.pol());
        place(sql, "q.pod", filter.pod());
        sql.equal("q.equipment", filter.equipment());
        sql.equal("q.carrier", filter.carrier());
        sql.equal("q.rep", filter.rep());
        sql.equal(
                "q.direction",
                filter.direction() == null ? null : filter.direction().key());
        days(sql, visible, filter);
        status(sql, today, filter.status());
        if (filter.due()) {
            sql.and("q.remind_on <= " + sql.place(today) + " and " + QuoteStates.OPEN)
                    .narrow();
        }
        if (filter.text() != null) {
            text.addTo(sql, filter.text());
        }
        return sql;
    }

    /// A port, or any of a region's.
    private void place(TableSql sql, String column, @Nullable String code) {
        Region region = code == null ? null : words.region(code).orElse(null);
        if (region == null) {
            sql.equal(column, code);
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

    private static void days(TableSql sql, Visible visible, QuoteFilter filter) {
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

    private static void status(TableSql sql, LocalDate today, @Nullable QuoteStatus status) {
        if (status == null) {
            sql.and("q.status <> 'rejected'");
        } else if (status == QuoteStatus.EXPIRED) {
            sql.and(QuoteStates.WAITING + " and q.valid_to < " + sql.place(today));
        } else {
            sql.equal("q.status", status.key());
            if (status.isWaiting()) {
                sql.and("(q.valid_to is null or q.valid_to >= " + sql.place(today) + ")");
            }
        }
    }
}
