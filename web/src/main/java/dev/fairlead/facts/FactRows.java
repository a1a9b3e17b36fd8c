package dev.fairlead.facts;

import dev.fairlead.facts.Fact.Side;
import dev.fairlead.facts.Part.Ending;
import dev.fairlead.facts.Part.How;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of facts, row by row.
@Component
public class FactRows {

    private static final String COLUMNS = "f.mail_id, f.thread_key, f.rep, f.side, f.customer_id, f.sent_at, f.sent_on,"
            + " f.late, f.own_id, f.replies_to, f.person, f.quoted, f.courtesy, f.topics, f.opens, f.answers, f.asked,"
            + " f.minutes, f.first_answer";

    private static final String SELECT = "select " + COLUMNS + ", e.ended, e.ended_by, e.ended_on from activity_fact f"
            + " left join activity_ending e on e.mail_id = f.mail_id where ";

    private static final String ENDED = "select " + COLUMNS + ", e.ended, e.ended_by, e.ended_on from activity_ending e"
            + " join activity_fact f on f.mail_id = e.mail_id where ";

    private static final String INSERT = "insert into activity_fact (" + COLUMNS.replace("f.", "")
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Written written;

    FactRows(JdbcClient jdbc, JdbcTemplate template, Written written) {
        this.jdbc = jdbc;
        this.template = template;
        this.written = written;
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
                : jdbc.sql(SELECT + "f.thread_key in (:threads)")
                        .param("threads", threads)
                        .query(FactRows::counted)
                        .list();
    }

    public Optional<Fact> find(long mailId) {
        return jdbc.sql(SELECT + "f.mail_id = ?")
                .param(mailId)
                .query(FactRows::counted)
                .optional()
                .map(Counted::fact);
    }

    /// The first mail that there is now of that customer, or of that one of its people.
    Optional<Fact> firstLike(First former) {
        boolean person = former.kind() == First.Kind.PERSON;
        return jdbc.sql(SELECT + "f.customer_id = :customer and f.side in ('IN', 'OUT')"
                        + (person ? " and f.person = :item" : "")
                        + " order by f.sent_at, f.own_id, f.mail_id fetch first 1 rows only")
                .param("customer", former.customerId())
                .params(person ? Map.of("item", former.item()) : Map.of())
                .query(FactRows::counted)
                .optional()
                .map(Counted::fact);
    }

    /// What counts on these days of the rep: mails sent then, and conversations that ended then.
    public List<Counted> of(String rep, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "f.rep = ? and f.sent_on between ? and ? union all " + ENDED
                        + "e.ended_by = ? and e.ended_on between ? and ? and not (f.rep = ? and"
                        + " f.sent_on between ? and ?)")
                .params(rep, from, to, rep, from, to, rep, from, to)
                .query(FactRows::counted)
                .list();
    }

    void insert(Collection<Counted> rows) {
        template.batchUpdate(INSERT, rows, BATCH, FactRows::fill);
    }

    /// How conversations ended with these mails, as far as they did.
    void insertEndings(Collection<Counted> rows) {
        template.batchUpdate(
                "insert into activity_ending (mail_id, ended, ended_by, ended_on) values (?, ?, ?, ?)",
                rows.stream().flatMap(FactRows::ending).toList());
    }

    private static Stream<Object[]> ending(Counted row) {
        Ending ending = row.part().ending();
        return ending == null
                ? Stream.empty()
                : Stream.<Object[]>of(new Object[] {row.mailId(), ending.how().name(), ending.rep(), ending.day()});
    }

    /// With how their conversations ended.
    void replace(Collection<Counted> gone, Collection<Counted> come) {
        List<Object[]> ids =
                gone.stream().map(row -> new Object[] {row.mailId()}).toList();
        template.batchUpdate("delete from activity_fact where mail_id = ?", ids);
        template.batchUpdate("delete from activity_ending where mail_id = ?", ids);
        insert(come);
        insertEndings(come);
        written.change(Stream.concat(gone.stream(), come.stream()).toList());
    }

    /// By type, as a driver that must guess the type of a null asks the database.
    private static void fill(PreparedStatement into, Counted row) throws SQLException {
        Fact fact = row.fact();
        into.setLong(1, fact.mailId());
        into.setString(2, fact.threadKey());
        into.setString(3, fact.rep());
        into.setString(4, fact.side().name());
        into.setObject(5, fact.customerId(), Types.BIGINT);
        into.setObject(6, fact.sentAt().atOffset(ZoneOffset.UTC));
        into.setObject(7, fact.day());
        into.setBoolean(8, fact.late());
        into.setLong(9, fact.ownId());
        into.setLong(10, fact.repliesTo());
        into.setLong(11, fact.person());
        into.setBoolean(12, fact.quoted());
        into.setBoolean(13, fact.courtesy());
        into.setString(14, fact.topics());
        fill(into, row.part());
    }

    private static void fill(PreparedStatement into, Part part) throws SQLException {
        into.setBoolean(15, part.opens());
        into.setLong(16, part.answers());
        into.setInt(17, part.asked());
        into.setInt(18, part.minutes());
        into.setBoolean(19, part.firstAnswer());
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
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
        return new Part(
                row.getBoolean(15), row.getLong(16), row.getInt(17), row.getInt(18), row.getBoolean(19), ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String how = row.getString(20);
        return how == null ? null : new Ending(How.valueOf(how), row.getString(21), row.getObject(22, LocalDate.class));
    }
}
