package dev.fairlead.quotes;

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
                    .query((row, number) ->
                            new Stored(QuoteMapper.head(row), row.getBoolean("touched"), row.getString("digest")))
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
}
