package dev.fairlead.enquiries;

import dev.fairlead.officehours.OfficeHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the price of each enquiry: the first one in its conversation, or else the first one quoted to the same
/// customer on the same lane within two weeks, by another mail or by hand.
@Component
class FirstPrices {

    /// How the quotes of a mail with a price ended: 2 when one was accepted, 1 when one was lost.
    private static final String FOUND = """
            select x.mail_id, x.rep, x.asked_at, x.quoted_at, x.quote_mail_id, x.found as quote_id, o.quoted_at as other_at,
                o.mail_id as other_mail, case when x.ended = 2 or o.status = 'accepted' then 'accepted'
                when x.ended = 1 or o.status = 'lost' then 'lost' else '' end as outcome
            from (select e.*,
                    (select max(case q.status when 'accepted' then 2 when 'lost' then 1 else 0 end)
                        from quote_reading r join quote q on q.id = r.quote_id where r.mail_id = e.quote_mail_id) as ended,
                    case when e.quoted_at is null
                        then (select o.id from quote o where o.direction = 'sold' and o.status <> 'rejected'
                            and o.customer_id = e.customer_id and o.pol = e.pol and o.pod = e.pod
                            and o.quoted_at > e.asked_at and o.quoted_at < e.asked_at + interval '14' day
                            order by o.quoted_at, o.id fetch first 1 rows only)
                        else (select max(r.quote_id) from quote_reading r where r.mail_id = e.quote_mail_id)
                    end as found
                from (select mail_id, rep, asked_at, customer_id, pol, pod, quoted_at, quote_mail_id
                    from enquiry where mail_id in (:ids)) e) x
                left join quote o on o.id = x.found and x.quoted_at is null""";

    /// Enquiries that have or had to do with a quote: whose price it was, whose price's mail speaks of it, and those
    /// that it may answer.
    private static final List<String> TOUCHED = List.of(
            "select mail_id from enquiry where quote_id in (:ids)",
            "select e.mail_id from quote_reading r join enquiry e on e.quote_mail_id = r.mail_id"
                    + " where r.quote_id in (:ids)",
            "select e.mail_id from quote q join enquiry e on e.customer_id = q.customer_id and e.pol = q.pol"
                    + " and e.pod = q.pod and e.asked_at < q.quoted_at and e.asked_at > q.quoted_at - interval '14' day"
                    + " where q.id in (:ids) and e.quoted_at is null");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final OfficeHours offices;

    FirstPrices(JdbcClient jdbc, JdbcTemplate template, OfficeHours offices) {
        this.jdbc = jdbc;
        this.template = template;
        this.offices = offices;
    }

    /// @param at null while there is no price
    private record Priced(
            long mailId,
            String rep,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime at,
            @Nullable Long mail,
            @Nullable Long quote,
            String outcome) {}

    /// Mails of the enquiries that have to do with these quotes.
    Set<Long> touchedBy(Collection<Long> quotes) {
        Set<Long> touched = new LinkedHashSet<>();
        if (!quotes.isEmpty()) {
            TOUCHED.forEach(sql -> touched.addAll(
                    jdbc.sql(sql).param("ids", quotes).query(Long.class).list()));
        }
        return touched;
    }

    /// Writes what the price of each of these enquiries is now.
    void settle(Collection<Long> mailIds) {
        if (mailIds.isEmpty()) {
            return;
        }
        // Locked before the quotes are read: whoever comes later sees at least what is seen here.
        jdbc.sql("select mail_id from enquiry where mail_id in (:ids) order by mail_id for update")
                .param("ids", mailIds)
                .query(Long.class)
                .list();
        BusinessClock clock = new BusinessClock(offices);
        List<Object[]> rows = new ArrayList<>();
        jdbc.sql(FOUND)
                .param("ids", mailIds)
                .query((row, number) -> priced(row))
                .list()
                .forEach(one -> rows.add(row(one, clock)));
        template.batchUpdate(
                "update enquiry set priced = ?, priced_at = ?, price_mail_id = ?, quote_id = ?, outcome = ?, minutes = ?"
                        + " where mail_id = ?",
                rows);
    }

    private static Priced priced(ResultSet row) throws SQLException {
        OffsetDateTime inside = row.getObject("quoted_at", OffsetDateTime.class);
        return new Priced(
                row.getLong("mail_id"),
                row.getString("rep"),
                row.getObject("asked_at", OffsetDateTime.class),
                inside == null ? row.getObject("other_at", OffsetDateTime.class) : inside,
                row.getObject(inside == null ? "other_mail" : "quote_mail_id", Long.class),
                row.getObject("quote_id", Long.class),
                row.getString("outcome"));
    }

    private static Object[] row(Priced one, BusinessClock clock) {
        OffsetDateTime at = one.at();
        Long minutes =
                at == null ? null : clock.between(one.rep(), one.askedAt().toInstant(), at.toInstant());
        return new Object[] {at != null, at, one.mail(), one.quote(), one.outcome(), minutes, one.mailId()};
    }
}
