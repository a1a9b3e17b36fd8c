package dev.fairlead.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The counted mails. Mail that concerns no customer is kept but never counted.
@Component
class Facts {

    private static final String COLUMNS =
            "select mail_id, rep, customer_id, sent_at, outbound, quoted, thread_key from activity_message ";

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Fact> of(Set<String> reps, Instant from, Instant before) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where rep in (:reps) and sent_at >= :from and sent_at < :before"
                                + " and customer_id is not null order by sent_at, mail_id")
                        .param("reps", reps)
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .query(Facts::fact)
                        .list();
    }

    /// All counted mails of the conversations in which one of these reps wrote in this span, conversation by
    /// conversation, each in the order of time; what a customer wrote before the span is included.
    List<Fact> conversationsAnsweredBy(Set<String> reps, Instant from, Instant before) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where customer_id is not null and sent_at < :before and thread_key in (select"
                                + " thread_key from activity_message where rep in (:reps) and outbound and sent_at >= :from"
                                + " and sent_at < :before) order by thread_key, sent_at, mail_id")
                        .param("reps", reps)
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .query(Facts::fact)
                        .list();
    }

    /// Mails of these reps that concern no known customer, and so are in no figure.
    long withoutCustomer(Set<String> reps, Instant from, Instant before) {
        return reps.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from activity_message where rep in (:reps) and sent_at >= :from"
                                + " and sent_at < :before and customer_id is null")
                        .param("reps", reps)
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getString(7));
    }
}
