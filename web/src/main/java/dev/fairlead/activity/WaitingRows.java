package dev.fairlead.activity;

import dev.fairlead.activity.Conversation.LastWord;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The conversations in which customers had the last word: one row each, kept with the facts.
@Component
class WaitingRows {

    /// A rep who has left leaves the customer to its owner; where there is none, to whoever leads the team.
    private static final String WHO = """
            (select w.thread_key, w.state, w.customer_id, c.name as customer, case
                when p.active or o.active is null or not o.active then w.rep else c.owner end as rep,
              w.mail_id, w.since, w.last_mail_id, w.mails
            from activity_waiting w
            left join person p on p.username = w.rep
            left join customer c on c.id = w.customer_id
            left join person o on o.username = c.owner) x where x.state in (:states)%s""";

    /// The mails are looked up for those rows only that are shown: theirs are long.
    private static final String SELECT = """
            select z.*, m.subject, m.from_name, m.from_address from (select * from %s
            order by x.since, x.thread_key offset :behind rows fetch first :most rows only) z
            left join mail m on m.id = z.last_mail_id order by z.since, z.thread_key""".formatted(WHO);

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    WaitingRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// @param condition ` and x.…`, with the values it names
    List<Waiting> find(Collection<String> states, String condition, Map<String, ?> values, int most) {
        return find(states, condition, values, new Slice(0, most));
    }

    /// @param behind how many come before the first one
    record Slice(int behind, int most) {}

    /// How many of each rep.
    Map<String, Long> counts(Collection<String> states, String condition, Map<String, ?> values) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(("select x.rep, count(*) from " + WHO + " group by x.rep").formatted(condition))
                .param("states", states)
                .params(values)
                .query((RowCallbackHandler) row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    List<Waiting> find(Collection<String> states, String condition, Map<String, ?> values, Slice slice) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("states", states)
                .param("behind", slice.behind())
                .param("most", slice.most())
                .params(values)
                .query((row, number) -> new Waiting(
                        row.getString("thread_key"),
                        Waiting.State.valueOf(row.getString("state")),
                        row.getLong("customer_id"),
                        row.getString("customer") == null ? "" : row.getString("customer"),
                        row.getString("rep"),
                        row.getLong("mail_id"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getLong("last_mail_id"),
                        row.getInt("mails"),
                        0,
                        text(row.getString("subject")),
                        sender(text(row.getString("from_name")), text(row.getString("from_address")))))
                .list();
    }

    private static String text(@org.jspecify.annotations.Nullable String column) {
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
                "insert into activity_waiting (thread_key, state, customer_id, rep, mail_id, since, last_mail_id, mails)"
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
