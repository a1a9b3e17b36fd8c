package dev.fairlead.activity;

import dev.fairlead.activity.Fact.Side;
import dev.fairlead.activity.Part.Ending;
import dev.fairlead.activity.Part.How;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of facts, row by row.
@Component
class FactRows {

    static final String COLUMNS =
            "mail_id, thread_key, rep, side, customer_id, sent_at, sent_on, late, own_id, replies_to,"
                    + " person, quoted, courtesy, topics, opens, answers, minutes, first_answer, ended, ended_by, ended_on";

    private static final String INSERT = "insert into activity_fact (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FactRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// The conversations in which these mails are now.
    List<String> threadsOf(Collection<Long> mailIds) {
        return mailIds.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct thread_key from activity_fact where mail_id in (:ids)")
                        .param("ids", mailIds)
                        .query(String.class)
                        .list();
    }

    List<Counted> ofThreads(Collection<String> threads) {
        return threads.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from activity_fact where thread_key in (:threads)")
                        .param("threads", threads)
                        .query(FactRows::counted)
                        .list();
    }

    /// With customers, by day of the rep and time.
    List<Counted> of(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS
                                + " from activity_fact where rep in (:reps) and sent_on between :from and"
                                + " :to and customer_id is not null order by sent_at, mail_id")
                        .param("reps", reps)
                        .param("from", from)
                        .param("to", to)
                        .query(FactRows::counted)
                        .list();
    }

    /// Mails of these reps that concern no known customer, and so are in no figure.
    long withoutCustomer(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from activity_fact where rep in (:reps) and sent_on between :from and :to"
                                + " and customer_id is null")
                        .param("reps", reps)
                        .param("from", from)
                        .param("to", to)
                        .query(Long.class)
                        .single();
    }

    void insert(Collection<Counted> rows) {
        template.batchUpdate(INSERT, rows.stream().map(FactRows::columns).toList());
    }

    void delete(Collection<Long> mailIds) {
        template.batchUpdate(
                "delete from activity_fact where mail_id = ?",
                mailIds.stream().map(id -> new Object[] {id}).toList());
    }

    private static Object[] columns(Counted row) {
        Fact fact = row.fact();
        Part part = row.part();
        Ending ending = part.ending();
        return new Object[] {
            fact.mailId(),
            fact.threadKey(),
            fact.rep(),
            fact.side().name(),
            fact.customerId(),
            fact.sentAt().atOffset(ZoneOffset.UTC),
            fact.day(),
            fact.late(),
            fact.ownId(),
            fact.repliesTo(),
            fact.person(),
            fact.quoted(),
            fact.courtesy(),
            fact.topics(),
            part.opens(),
            part.answers(),
            part.minutes(),
            part.firstAnswer(),
            ending == null ? null : ending.how().name(),
            ending == null ? null : ending.rep(),
            ending == null ? null : ending.day()
        };
    }

    static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(fact(row), part(row));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Side.valueOf(row.getString(4)),
                row.getObject(5, Long.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, LocalDate.class),
                row.getBoolean(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getString(14));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getBoolean(15), row.getLong(16), row.getInt(17), row.getBoolean(18), ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String how = row.getString(19);
        return how == null ? null : new Ending(How.valueOf(how), row.getString(20), row.getObject(21, LocalDate.class));
    }
}
