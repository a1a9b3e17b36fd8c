package dev.fairlead.timeline;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Conversations in a customer's timeline; each stands where its newest mail does that the reader may see.
@Component
class MailEntries implements TimelineSource {

    private static final int LONGEST_CONVERSATION = 200;

    private final JdbcClient jdbc;
    private final Mails mails;

    MailEntries(JdbcClient jdbc, Mails mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    private record Newest(long mailId, String threadKey, OffsetDateTime at, String rep, int count) {}

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public List<TimelineEntry> entries(TimelineSpan span, int max) {
        if (!span.isOpen() && span.access().mailboxes().isEmpty()) {
            return List.of();
        }
        List<Newest> newest = bound(jdbc.sql(newest(span)), span)
                .param("until", span.untilUtc())
                .param("below", span.below())
                .param("max", max)
                .query((row, number) -> new Newest(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class),
                        row.getString(4),
                        row.getInt(5)))
                .list();
        Map<Long, Mail> byId = mails.all(newest.stream().map(Newest::mailId).toList()).stream()
                .collect(Collectors.toMap(Mail::id, Function.identity()));
        return newest.stream()
                .flatMap(one -> Stream.ofNullable(byId.get(one.mailId())).map(mail -> entry(one, mail)))
                .toList();
    }

    /// The mails of one conversation with this customer that the reader may see, newest first.
    List<Mail> conversation(TimelineSpan span, String threadKey) {
        String sql = "select m.mail_id from customer_mail m where m.customer_id = :customer and m.thread_key = :thread"
                + " and m.sent_at >= :from" + open(span, "m") + ofRep(span, "m")
                + " order by m.sent_at desc, m.mail_id desc fetch first " + LONGEST_CONVERSATION + " rows only";
        List<Long> ids = bound(jdbc.sql(sql), span)
                .param("thread", threadKey)
                .query(Long.class)
                .list();
        Map<Long, Mail> byId = mails.all(ids).stream().collect(Collectors.toMap(Mail::id, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, TimelineSpan span) {
        return statement
                .param("customer", span.customerId())
                .param("from", span.fromUtc())
                .param("rep", span.rep())
                .param("mailboxes", span.access().mailboxes());
    }

    // For each mail one look into the index whether its conversation has a newer one: as fast for a customer with
    // a hundred thousand mails as for one with ten.
    private static String newest(TimelineSpan span) {
        return """
                select m.mail_id, m.thread_key, m.sent_at, m.rep,
                    (select count(*) from customer_mail c where c.customer_id = :customer
                        and c.thread_key = m.thread_key and c.sent_at >= :from%s%s)
                from customer_mail m
                where m.customer_id = :customer and m.sent_at >= :from and m.sent_at <= :until
                    and (m.sent_at < :until or m.mail_id < :below)%s%s
                    and not exists (select 1 from customer_mail n where n.customer_id = :customer
                        and n.thread_key = m.thread_key and n.sent_at >= m.sent_at
                        and (n.sent_at > m.sent_at or n.mail_id > m.mail_id)%s%s)
                order by m.customer_id desc, m.sent_at desc, m.mail_id desc fetch first :max rows only""".formatted(
                        open(span, "c"),
                        ofRep(span, "c"),
                        open(span, "m"),
                        ofRep(span, "m"),
                        open(span, "n"),
                        ofRep(span, "n"));
    }

    private static String open(TimelineSpan span, String mail) {
        return span.isOpen()
                ? ""
                : " and exists (select 1 from mail_copy k join arrival a on a.message_id = k.message_id"
                        + " where k.mail_id = " + mail + ".mail_id and a.mailbox_id in (:mailboxes))";
    }

    private static String ofRep(TimelineSpan span, String mail) {
        return span.rep().isEmpty() ? "" : " and " + mail + ".rep = :rep";
    }

    private TimelineEntry entry(Newest newest, Mail mail) {
        String who = mail.from().name().isEmpty()
                ? mail.from().address()
                : mail.from().name();
        return new TimelineEntry(
                kind(),
                newest.mailId(),
                newest.at().toInstant(),
                newest.rep(),
                mail.subject(),
                who,
                "",
                newest.mailId(),
                newest.count(),
                mail.channel());
    }
}
