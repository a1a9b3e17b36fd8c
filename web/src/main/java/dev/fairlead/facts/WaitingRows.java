package dev.fairlead.facts;

import dev.fairlead.facts.Conversation.LastWord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The conversations in which customers had the last word: one row each, kept with the facts.
///
/// A rep who has left leaves them to the customers' owners; where an owner has left too, to whoever leads the team.
@Component
public class WaitingRows {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String SELECT = """
            select w.thread_key, w.state, w.customer_id, c.name as customer,
              case when p.active or o.active is null or not o.active then w.rep else c.owner end as rep,
              w.mail_id, w.since, w.last_mail_id, w.mails, m.subject, m.from_name, m.from_address
            from activity_waiting w
            left join person p on p.username = w.rep
            left join customer c on c.id = w.customer_id
            left join person o on o.username = c.owner
            left join mail m on m.id = w.last_mail_id
            where w.thread_key in (:threads) order by w.since, w.thread_key""";

    /// Of the index alone.
    private static final String IN_SHORT = "select w.rep, w.since, w.thread_key, w.mail_id, w.customer_id from"
            + " activity_waiting w where w.rep = ? and w.state = 'WAITING' and w.since >= ? and w.since < ?";

    private static final String OF_LEFT = "select w.rep, w.since, w.thread_key, w.mail_id, w.customer_id, c.owner from"
            + " activity_waiting w left join customer c on c.id = w.customer_id"
            + " where w.rep = ? and w.state = 'WAITING' and w.since >= ? and w.since < ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    WaitingRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// A conversation that waits for our answer, as much of it as lists and counts ask.
    public record Short(String rep, Instant since, String thread, long mailId, long customerId) {

        private Short heldBy(String heir) {
            return new Short(heir, since, thread, mailId, customerId);
        }
    }

    /// All that waits for these reps.
    List<Short> of(Collection<String> reps) {
        return of(reps, Instant.EPOCH, NEVER);
    }

    /// What waits for these reps since this span of time, its end excluded.
    public List<Short> of(Collection<String> reps, Instant from, Instant end) {
        Set<String> wanted = new HashSet<>(reps);
        Set<String> working = working();
        List<Short> found = new ArrayList<>();
        for (String rep : jdbc.sql("select distinct rep from activity_waiting")
                .query(String.class)
                .list()) {
            if (!working.contains(rep)) {
                found.addAll(ofLeft(rep, working, from, end));
            } else if (wanted.contains(rep)) {
                found.addAll(jdbc.sql(IN_SHORT)
                        .params(rep, from.atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                        .query(WaitingRows::inShort)
                        .list());
            }
        }
        found.removeIf(one -> !wanted.contains(one.rep()));
        return found;
    }

    private Set<String> working() {
        return jdbc.sql("select username from person where active")
                .query(String.class)
                .set();
    }

    private List<Short> ofLeft(String rep, Set<String> working, Instant from, Instant end) {
        return jdbc.sql(OF_LEFT)
                .params(rep, from.atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    Short one = inShort(row, number);
                    String owner = row.getString(6);
                    return owner != null && working.contains(owner) ? one.heldBy(owner) : one;
                })
                .list();
    }

    private static Short inShort(ResultSet row, int number) throws SQLException {
        return new Short(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getLong(4),
                row.getLong(5));
    }

    /// The longest waiting of these customers.
    List<String> threadsOf(Collection<Long> customers, int most) {
        return jdbc.sql("select w.thread_key from activity_waiting w where w.customer_id in (:customers) and w.state ="
                        + " 'WAITING' order by w.since, w.thread_key fetch first :most rows only")
                .param("customers", customers)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /// These conversations, in whatever state, longest first.
    List<Waiting> all(Collection<String> threads) {
        return threads.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT)
                        .params(Map.of("threads", threads))
                        .query(WaitingRows::waiting)
                        .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("thread_key"),
                Waiting.State.valueOf(row.getString("state")),
                row.getLong("customer_id"),
                text(row.getString("customer")),
                row.getString("rep"),
                row.getLong("mail_id"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("last_mail_id"),
                row.getInt("mails"),
                0,
                text(row.getString("subject")),
                sender(text(row.getString("from_name")), text(row.getString("from_address"))));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    private static String sender(String name, String address) {
        return name.isEmpty() ? address : name;
    }

    void delete(Collection<String> threads) {
        template.batchUpdate(
                "delete from activity_waiting where thread_key = ?",
                threads.stream().map(thread -> new Object[] {thread}).toList());
    }

    void insert(Collection<LastWord> words) {
        template.batchUpdate(
                "insert into activity_waiting (thread_key, state, customer_id, rep, mail_id, since,"
                        + " last_mail_id, mails)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                words.stream().map(WaitingRows::columns).toList());
    }

    private static Object[] columns(LastWord word) {
        Fact first = word.first();
        return new Object[] {
            first.threadKey(),
            word.state().name(),
            first.customerId(),
            first.rep(),
            first.mailId(),
            word.since().atOffset(ZoneOffset.UTC),
            word.last().mailId(),
            word.mails()
        };
    }
}
