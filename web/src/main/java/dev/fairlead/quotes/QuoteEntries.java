package dev.fairlead.quotes;

import dev.fairlead.frame.Amounts;
import dev.fairlead.timeline.TimelineEntry;
import dev.fairlead.timeline.TimelineSource;
import dev.fairlead.timeline.TimelineSpan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Quotes in their customer's timeline.
@Component
class QuoteEntries implements TimelineSource {

    private static final String SQL = "select id, quoted_at, rep, carrier, pol, pod, equipment, mail_id from quote"
            + " where status <> 'rejected' and customer_id = :customer and quoted_at >= :from and quoted_at <= :until"
            + " and (quoted_at < :until or id < :below)";
    private static final String LATEST =
            " order by customer_id desc, quoted_at desc, id desc fetch first :max rows only";

    private final JdbcClient jdbc;
    private final TradeWords words;

    QuoteEntries(JdbcClient jdbc, TradeWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public String kind() {
        return "quote";
    }

    @Override
    public List<TimelineEntry> entries(TimelineSpan span, int max) {
        String ofReps = span.isOpen() ? "" : " and rep in (:reps)";
        String ofRep = span.rep().isEmpty() ? "" : " and rep = :rep";
        List<TimelineEntry> quotes = jdbc.sql(SQL + ofReps + ofRep + LATEST)
                .param("customer", span.customerId())
                .param("from", span.fromUtc())
                .param("until", span.untilUtc())
                .param("below", span.below())
                .param("rep", span.rep())
                .param("reps", span.reps().isEmpty() ? Set.of("") : span.reps())
                .param("max", max)
                .query((row, number) -> entry(row))
                .list();
        return withAmounts(quotes);
    }

    private TimelineEntry entry(ResultSet row) throws SQLException {
        String lane = "%s → %s".formatted(or(row.getString(5)), or(row.getString(6)));
        var title = new StringJoiner(" · ").add(lane);
        Optional.ofNullable(row.getString(7)).ifPresent(title::add);
        Optional.ofNullable(row.getString(4)).map(words::carrierName).ifPresent(title::add);
        return new TimelineEntry(
                kind(),
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getString(3), ""),
                title.toString(),
                "",
                "",
                row.getObject(8, Long.class),
                1,
                "");
    }

    private static String or(@Nullable String port) {
        return port == null ? "?" : port;
    }

    private List<TimelineEntry> withAmounts(List<TimelineEntry> quotes) {
        if (quotes.isEmpty()) {
            return quotes;
        }
        Locale language = LocaleContextHolder.getLocale();
        Map<Long, StringJoiner> amounts = new HashMap<>();
        jdbc.sql("select quote_id, charge, currency, amount from quote_line where quote_id in (:ids)"
                        + " order by quote_id, position")
                .param("ids", quotes.stream().map(TimelineEntry::id).toList())
                .query(row -> {
                    amounts.computeIfAbsent(row.getLong(1), id -> new StringJoiner(", "))
                            .add("%s %s %s"
                                    .formatted(
                                            row.getString(2),
                                            row.getString(3),
                                            Amounts.of(row.getBigDecimal(4), language)));
                });
        return quotes.stream()
                .map(quote -> quote.withText(Objects.requireNonNullElse(amounts.get(quote.id()), new StringJoiner(""))
                        .toString()))
                .toList();
    }
}
