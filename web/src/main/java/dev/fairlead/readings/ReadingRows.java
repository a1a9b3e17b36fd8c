package dev.fairlead.readings;

import dev.fairlead.quotes.QuotesChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The table of what each mail says of prices.
@Component
class ReadingRows {

    private static final String SELECT =
            "select mail_id, position, quote_id, revision, echo, series, details from quote_reading where ";
    private static final String INSERT =
            "insert into quote_reading (mail_id, position, quote_id, revision, echo, series,"
                    + " thread_key, party_price, lane_price, quoted_at, details) values (?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?)";
    /// So many places in a statement every database takes.
    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    ReadingRows(JdbcClient jdbc, JdbcTemplate template, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
        this.events = events;
    }

    /// By mail and position, so that the same row is there once only.
    record Place(long mailId, int position) {

        static Place of(Known known) {
            return new Place(known.reading().source().mailId(), known.reading().position());
        }
    }

    List<Known> ofMails(Collection<Long> mailIds) {
        return select("mail_id", mailIds);
    }

    List<Known> ofSeries(Collection<String> series) {
        return select("series", series);
    }

    List<Known> ofQuotes(Collection<Long> quoteIds) {
        return select("quote_id", quoteIds);
    }

    /// Readings with which these may have to do: of the same conversations, parties and prices, lanes and prices.
    Collection<Known> near(Collection<Reading> readings) {
        Map<Place, Known> found = new LinkedHashMap<>();
        List<List<Known>> all = List.of(
                select(
                        "thread_key",
                        distinct(readings, reading -> reading.source().threadKey())),
                select("party_price", distinct(readings, Reading::partyPrice)),
                select(
                        "lane_price",
                        distinct(readings.stream().filter(Reading::isLoose).toList(), Reading::lanePrice)));
        all.forEach(some -> some.forEach(known -> found.put(Place.of(known), known)));
        return found.values();
    }

    private static List<String> distinct(
            Collection<Reading> readings, java.util.function.Function<Reading, String> key) {
        return readings.stream().map(key).distinct().toList();
    }

    private <T> List<Known> select(String column, Collection<T> values) {
        List<Known> found = new ArrayList<>();
        List<T> all = List.copyOf(values);
        for (int start = 0; start < all.size(); start += SLICE) {
            found.addAll(jdbc.sql(SELECT + column + " in (:values)")
                    .param("values", all.subList(start, Math.min(start + SLICE, all.size())))
                    .query((row, number) -> known(row))
                    .list());
        }
        return found;
    }

    private Known known(ResultSet row) throws SQLException {
        return new Known(
                json.readValue(row.getString("details"), Reading.class),
                row.getObject("quote_id", Long.class),
                row.getString("series"),
                row.getInt("revision"),
                row.getBoolean("echo"));
    }

    /// @param known what they said
    void delete(Collection<Long> mailIds, Collection<Known> known) {
        changed(known.stream());
        jdbc.sql("delete from quote_reading where mail_id in (:ids)")
                .param("ids", mailIds)
                .update();
    }

    /// Writes what was not there, and of what was there what became of it.
    void write(Collection<Known> fresh, Collection<Known> changed) {
        template.batchUpdate(INSERT, fresh.stream().map(this::values).toList());
        template.batchUpdate(
                "update quote_reading set quote_id = ?, revision = ?, echo = ?, series = ?, details = ?"
                        + " where mail_id = ? and position = ?",
                changed.stream()
                        .map(known -> new Object[] {
                            known.quoteId(),
                            known.revision(),
                            known.echo(),
                            known.series(),
                            json.writeValueAsString(known.reading()),
                            known.reading().source().mailId(),
                            known.reading().position()
                        })
                        .toList());
        changed(Stream.concat(fresh.stream(), changed.stream()));
    }

    /// A mail may only say once more what a quote says already: that quote is not written, but has to do with it.
    private void changed(Stream<Known> readings) {
        events.publishEvent(new QuotesChanged(
                readings.map(Known::quoteId).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    private Object[] values(Known known) {
        Reading reading = known.reading();
        return new Object[] {
            reading.source().mailId(),
            reading.position(),
            known.quoteId(),
            known.revision(),
            known.echo(),
            known.series(),
            reading.source().threadKey(),
            reading.partyPrice(),
            reading.lanePrice(),
            reading.quotedAt().atOffset(ZoneOffset.UTC),
            json.writeValueAsString(reading)
        };
    }

    /// Of these mails those that say the present price of a quote nobody has looked at.
    List<Long> unreviewed(Collection<Long> mailIds) {
        return mailIds.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct r.mail_id from quote_reading r join quote q on q.id = r.quote_id"
                                + " where r.mail_id in (:ids) and q.mail_id = r.mail_id and q.review = 'OPEN'")
                        .param("ids", mailIds)
                        .query(Long.class)
                        .list();
    }
}
