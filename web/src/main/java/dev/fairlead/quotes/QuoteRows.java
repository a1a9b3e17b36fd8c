package dev.fairlead.quotes;

import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The tables of quotes and their lines.
@Component
class QuoteRows {

    private static final List<String> COLUMNS = List.of(
            "origin",
            "direction",
            "status",
            "review",
            "version",
            "revision",
            "customer_id",
            "rep",
            "party",
            "carrier",
            "pol",
            "pod",
            "via",
            "equipment",
            "charge",
            "currency",
            "amount",
            "valid_from",
            "valid_to",
            "free_time_days",
            "transit_days",
            "includes",
            "excludes",
            "remark",
            "loss",
            "remind_on",
            "quoted_at",
            "mail_id",
            "message_id",
            "part",
            "source_start",
            "source_end",
            "doubts",
            "doubtful",
            "held",
            "touched",
            "digest");
    private static final String INSERT = "insert into quote (%s) values (%s)"
            .formatted(
                    String.join(", ", COLUMNS),
                    COLUMNS.stream().map(each -> "?").collect(Collectors.joining(", ")));
    private static final String UPDATE = "update quote set %s where id = ?"
            .formatted(COLUMNS.stream().map(each -> each + " = ?").collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    QuoteRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// A quote with what only the stage asks for.
    ///
    /// @param touched whether a person has had a hand in it
    /// @param digest of what mail said when it was last written, empty for what mail says nothing of
    record Stored(Quote quote, boolean touched, String digest) {

        Stored as(Quote other) {
            return new Stored(other, true, digest);
        }
    }

    /// @return with its id
    Quote insert(Stored stored) {
        Quote quote = stored.quote();
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT).params(values(stored)).update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
        insertLines(id, quote.offer().lines());
        keepParty(quote.party());
        return quote.stored(id, quote.version());
    }

    void update(Stored stored) {
        Quote quote = stored.quote();
        List<Object> values = values(stored);
        values.add(quote.id());
        jdbc.sql(UPDATE).params(values).update();
        jdbc.sql("delete from quote_line where quote_id = ?").param(quote.id()).update();
        insertLines(quote.id(), quote.offer().lines());
        keepParty(quote.party());
    }

    private void keepParty(String party) {
        if (!party.isEmpty()) {
            jdbc.sql("merge into quote_party p using (select cast(? as varchar(320)) as party) s on p.party = s.party"
                            + " when not matched then insert (party) values (s.party)")
                    .param(party)
                    .update();
        }
    }

    /// At most `most` of those other sides in whose names or addresses these words stand.
    List<String> parties(String words, int most) {
        String inside = "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
        return jdbc.sql("select party from quote_party where lower(party) like ? fetch first ? rows only")
                .params(inside, most)
                .query(String.class)
                .list();
    }

    void delete(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from quote_line where quote_id in (:ids)")
                    .param("ids", ids)
                    .update();
            jdbc.sql("delete from quote where id in (:ids)").param("ids", ids).update();
        }
    }

    private void insertLines(long id, List<Offer.Line> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (Offer.Line line : lines) {
            rows.add(new Object[] {id, rows.size() + 1, line.charge(), line.unit(), line.currency(), line.amount()});
        }
        template.batchUpdate(
                "insert into quote_line (quote_id, position, charge, unit, currency, amount) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static List<Object> values(Stored stored) {
        Quote quote = stored.quote();
        List<Object> values = new ArrayList<>(Arrays.asList(
                quote.origin().kind(),
                quote.direction().key(),
                quote.course().status().key(),
                quote.course().toReview() ? "OPEN" : "DONE",
                quote.version(),
                quote.revision(),
                quote.customerId(),
                quote.rep(),
                quote.party()));
        addOffer(values, quote.offer());
        values.addAll(Arrays.asList(
                quote.course().remark(),
                quote.course().loss(),
                quote.course().remindOn(),
                quote.quotedAt().atOffset(ZoneOffset.UTC),
                quote.origin().mailId(),
                quote.origin().messageId(),
                quote.origin().part(),
                quote.origin().start(),
                quote.origin().end(),
                Doubt.joined(quote.doubts()),
                quote.doubtful(),
                String.join(",", quote.held()),
                stored.touched(),
                stored.digest()));
        return values;
    }

    private static void addOffer(List<Object> values, Offer offer) {
        Optional<Offer.Line> freight = offer.freight();
        values.addAll(Arrays.asList(
                offer.carrier(),
                offer.pol(),
                offer.pod(),
                offer.via(),
                offer.equipment(),
                freight.map(Offer.Line::charge).orElse(null),
                freight.map(Offer.Line::currency).orElse(null),
                freight.map(Offer.Line::amount).orElse(null),
                offer.validFrom(),
                offer.validTo(),
                offer.freeTimeDays(),
                offer.transitDays(),
                String.join(", ", offer.includes()),
                String.join(", ", offer.excludes())));
    }

    /// These quotes; nobody else changes them until this transaction ends.
    Map<Long, Stored> lock(Collection<Long> ids) {
        Map<Long, Stored> found = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Stored> heads = jdbc.sql(
                            "select q.*, cast(null as varchar) as customer_name from quote q where q.id in (:ids)"
                                    + " order by q.id for update")
                    .param("ids", ids)
                    .query((row, number) -> new Stored(head(row), row.getBoolean("touched"), row.getString("digest")))
                    .list();
            List<Quote> whole = withLines(heads.stream().map(Stored::quote).toList());
            for (int i = 0; i < whole.size(); i++) {
                Stored head = heads.get(i);
                found.put(head.quote().id(), new Stored(whole.get(i), head.touched(), head.digest()));
            }
        }
        return found;
    }

    List<Quote> withLines(List<Quote> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        Map<Long, List<Offer.Line>> lines = new HashMap<>();
        jdbc.sql("select quote_id, charge, unit, currency, amount from quote_line where quote_id in (:ids)"
                        + " order by quote_id, position")
                .param("ids", heads.stream().map(Quote::id).toList())
                .query(row -> {
                    lines.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Offer.Line(
                                    row.getString(2), row.getString(3), row.getString(4), row.getBigDecimal(5)));
                });
        return heads.stream()
                .map(head -> head.withLines(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /// Without its lines; the row has `customer_name` beside all of `quote`.
    static Quote head(ResultSet row) throws SQLException {
        return new Quote(
                row.getLong("id"),
                row.getInt("version"),
                row.getInt("revision"),
                QuoteDirection.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                row.getObject("customer_id", Long.class),
                row.getString("customer_name"),
                row.getString("rep"),
                row.getString("party"),
                offer(row),
                row.getObject("quoted_at", OffsetDateTime.class).toInstant(),
                new Origin(
                        row.getString("origin"),
                        row.getObject("mail_id", Long.class),
                        row.getString("message_id"),
                        row.getInt("part"),
                        row.getInt("source_start"),
                        row.getInt("source_end")),
                new Course(
                        QuoteStatus.stored(row.getString("status")),
                        row.getString("review").equals("OPEN"),
                        row.getString("loss"),
                        row.getObject("remind_on", LocalDate.class),
                        row.getString("remark")),
                Doubt.parse(row.getString("doubts")),
                Set.copyOf(parts(row.getString("held"))));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getString("carrier"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("via"),
                row.getString("equipment"),
                List.of(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("free_time_days", Integer.class),
                row.getObject("transit_days", Integer.class),
                parts(row.getString("includes")),
                parts(row.getString("excludes")));
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
