package dev.fairlead.savedsearches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What readers have seen of saved searches and been sent, in the database.
@Component
class Readings {

    private static final int LONGEST_TROUBLE = 1000;

    /// Stands there while a mail is on its way: who finds it later knows that it may have been sent.
    static final String SENDING = "sending";

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reading> find(long searchId, String username) {
        return jdbc.sql("select * from saved_search_reader where search_id = ? and username = ?")
                .params(searchId, username)
                .query(Readings::reading)
                .optional();
    }

    /// Of this reader, by search.
    Map<Long, Reading> of(String username) {
        return jdbc
                .sql("select * from saved_search_reader where username = ?")
                .param(username)
                .query(Readings::reading)
                .list()
                .stream()
                .collect(Collectors.toMap(Reading::searchId, Function.identity()));
    }

    /// All that want a mail a day of a search that is there.
    List<Reading> daily() {
        return jdbc.sql("select r.* from saved_search_reader r join saved_search s on s.id = r.search_id"
                        + " where r.daily and s.deleted_at is null order by r.username, r.search_id")
                .query(Readings::reading)
                .list();
    }

    /// From now on what arrives after this mail is new.
    void seen(long searchId, String username, long lastMail) {
        int known = jdbc.sql("update saved_search_reader set seen_mail = ?, seen_at = ? where search_id = ?"
                        + " and username = ?")
                .params(lastMail, now(), searchId, username)
                .update();
        if (known == 0) {
            insert(new Reading(searchId, username, lastMail, clock.instant(), false, "en", lastMail, "", ""));
        }
    }

    void insert(Reading reading) {
        jdbc.sql("insert into saved_search_reader (search_id, username, seen_mail, seen_at, daily, language, sent_mail,"
                        + " sent_day, trouble) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reading.searchId(),
                        reading.username(),
                        reading.seenMail(),
                        reading.seenAt().atOffset(ZoneOffset.UTC),
                        reading.daily(),
                        reading.language(),
                        reading.sentMail(),
                        reading.sentDay(),
                        reading.trouble())
                .update();
    }

    /// The first daily mail tells of what arrives after `lastMail`.
    void daily(long searchId, String username, String language, long lastMail) {
        jdbc.sql("update saved_search_reader set daily = true, language = ?, sent_mail = ?, trouble = ''"
                        + " where search_id = ? and username = ?")
                .params(language, lastMail, searchId, username)
                .update();
    }

    void notDaily(long searchId, String username) {
        jdbc.sql("update saved_search_reader set daily = false, trouble = '' where search_id = ? and username = ?")
                .params(searchId, username)
                .update();
    }

    /// Writes down what is about to be sent, before it is sent: a stop in between may lose a mail, never send
    /// it twice.
    void sending(Reading reading, String day, long lastMail) {
        update(reading, day, lastMail, SENDING);
    }

    void sent(Reading reading, String day, long lastMail) {
        update(reading, day, lastMail, "");
    }

    /// The server refused it: it will be tried again.
    void refused(Reading reading, String cause) {
        String trouble = cause.length() <= LONGEST_TROUBLE ? cause : cause.substring(0, LONGEST_TROUBLE);
        update(reading, reading.sentDay(), reading.sentMail(), trouble);
    }

    private void update(Reading reading, String day, long lastMail, String trouble) {
        jdbc.sql("update saved_search_reader set sent_day = ?, sent_mail = ?, trouble = ? where search_id = ?"
                        + " and username = ?")
                .params(day, lastMail, trouble, reading.searchId(), reading.username())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        Instant seen = row.getObject("seen_at", OffsetDateTime.class).toInstant();
        return new Reading(
                row.getLong("search_id"),
                row.getString("username"),
                row.getLong("seen_mail"),
                seen,
                row.getBoolean("daily"),
                row.getString("language"),
                row.getLong("sent_mail"),
                row.getString("sent_day"),
                row.getString("trouble"));
    }
}
