package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Conversation.Asked;
import dev.fairlead.enquiries.Said.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said about prices, mail by mail, and the enquiries that follow from it.
@Component
class SaidRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DuePrices due;
    private final EnquiryStamps stamps;
    private final ApplicationEventPublisher events;

    SaidRows(
            JdbcClient jdbc,
            JdbcTemplate template,
            DuePrices due,
            EnquiryStamps stamps,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.due = due;
        this.stamps = stamps;
        this.events = events;
    }

    List<String> threadsOf(Collection<Long> mailIds) {
        return jdbc.sql("select distinct thread_key from enquiry_said where mail_id in (:ids)")
                .param("ids", mailIds)
                .query(String.class)
                .list();
    }

    void replace(Collection<Long> mailIds, Collection<Said> said) {
        jdbc.sql("delete from enquiry_said where mail_id in (:ids)")
                .param("ids", mailIds)
                .update();
        template.batchUpdate(
                "insert into enquiry_said (mail_id, thread_key, sent_at, kind, rep, customer_id, party, subject, pol,"
                        + " pod, equipment) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                said.stream()
                        .map(one -> new Object[] {
                            one.mailId(),
                            one.threadKey(),
                            one.at().atOffset(ZoneOffset.UTC),
                            one.kind().name(),
                            one.rep(),
                            one.customerId(),
                            one.party(),
                            one.subject(),
                            one.lane().pol(),
                            one.lane().pod(),
                            one.lane().equipment()
                        })
                        .toList());
    }

    /// Makes the enquiries of these conversations anew.
    void settle(Collection<String> threads) {
        Map<String, List<Said>> conversations = conversations(asking(threads)).stream()
                .collect(Collectors.groupingBy(Said::threadKey, LinkedHashMap::new, Collectors.toList()));
        Set<String> reps = remove(threads);
        List<Asked> asked = conversations.values().stream()
                .flatMap(mails -> Conversation.enquiries(mails).stream())
                .toList();
        template.batchUpdate(
                "insert into enquiry (mail_id, thread_key, asked_at, rep, customer_id, party, subject, pol, pod,"
                        + " equipment, answer_mail_id, answered_at, quote_mail_id, quoted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                asked.stream().map(SaidRows::row).toList());
        due.look(asked.stream().map(one -> one.ask().mailId()).toList());
        asked.forEach(one -> reps.add(one.ask().rep()));
        stamps.change(reps);
    }

    /// Those in which somebody asks. Asked for by a statement of its own: within another one it would be looked up
    /// anew for each row of that.
    private Set<String> asking(Collection<String> threads) {
        return jdbc.sql("select distinct thread_key from enquiry_said where kind = 'ASK' and thread_key in (:threads)")
                .param("threads", threads)
                .query(String.class)
                .set();
    }

    private List<Said> conversations(Collection<String> threads) {
        return threads.isEmpty()
                ? List.of()
                : jdbc.sql("select * from enquiry_said where thread_key in (:threads) order by"
                                + " thread_key, sent_at, mail_id")
                        .param("threads", threads)
                        .query(SaidRows::said)
                        .list();
    }

    /// @return whose enquiries these were
    private Set<String> remove(Collection<String> threads) {
        Set<Long> gone = new HashSet<>();
        Set<String> reps = new HashSet<>();
        jdbc.sql("select mail_id, rep from enquiry where thread_key in (:threads)")
                .param("threads", threads)
                .query(row -> {
                    gone.add(row.getLong(1));
                    reps.add(row.getString(2));
                });
        jdbc.sql("delete from enquiry where thread_key in (:threads)")
                .param("threads", threads)
                .update();
        events.publishEvent(new EnquiriesChanged(gone));
        return reps;
    }

    private static Object[] row(Asked asked) {
        Said ask = asked.ask();
        return new Object[] {
            ask.mailId(),
            ask.threadKey(),
            ask.at().atOffset(ZoneOffset.UTC),
            ask.rep(),
            ask.customerId(),
            ask.party(),
            ask.subject(),
            ask.lane().pol(),
            ask.lane().pod(),
            ask.lane().equipment(),
            id(asked.answer()),
            at(asked.answer()),
            id(asked.price()),
            at(asked.price())
        };
    }

    private static @Nullable Long id(@Nullable Said said) {
        return said == null ? null : said.mailId();
    }

    private static @Nullable OffsetDateTime at(@Nullable Said said) {
        return said == null ? null : said.at().atOffset(ZoneOffset.UTC);
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getLong("mail_id"),
                row.getString("thread_key"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getString("party"),
                row.getString("subject"),
                new EnquiryLane(row.getString("pol"), row.getString("pod"), row.getString("equipment")));
    }
}
