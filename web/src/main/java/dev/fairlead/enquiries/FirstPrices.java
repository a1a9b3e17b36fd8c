package dev.fairlead.enquiries;

import dev.fairlead.officehours.OfficeHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the price of each enquiry: the first one in its conversation, or else the first one quoted to the same
/// customer on the same lane within two weeks, by another mail or by hand.
@Component
class FirstPrices {

    /// How the quotes of a mail with a price ended: 2 when one was accepted, 1 when one was lost.
    private static final String FOUND = """
            select x.mail_id, x.rep, x.asked_at, x.quoted_at, x.quote_mail_id, x.found as quote_id,
                o.quoted_at as other_at, o.mail_id as other_mail, x.priced, x.priced_at, x.price_mail_id,
                x.was_quote_id, x.minutes, x.was_outcome,
                case when x.ended = 2 or o.status = 'accepted' then 'accepted'
                when x.ended = 1 or o.status = 'lost' then 'lost' else '' end as outcome
            from (select e.*,
                    (select max(case q.status when 'accepted' then 2 when 'lost' then 1 else 0 end)
                        from quote_reading r join quote q on q.id = r.quote_id
                        where r.mail_id = e.quote_mail_id) as ended,
                    case when e.quoted_at is null
                        then (select o.id from quote o where o.direction = 'sold' and o.status <> 'rejected'
                            and o.customer_id = e.customer_id and o.pol = e.pol and o.pod = e.pod
                            and o.quoted_at > e.asked_at and o.quoted_at < e.asked_at + interval '14' day
                            order by o.quoted_at, o.id fetch first 1 rows only)
                        else (select max(r.quote_id) from quote_reading r where r.mail_id = e.quote_mail_id)
                    end as found
                from (select mail_id, rep, asked_at, customer_id, pol, pod, quoted_at, quote_mail_id, priced, priced_at,
                    price_mail_id, quote_id as was_quote_id, minutes, outcome as was_outcome
                    from enquiry where mail_id in (:ids)) e) x
                left join quote o on o.id = x.found and x.quoted_at is null""";

    /// Enquiries that have or had to do with a quote: whose price it was, whose price's mail speaks of it, and
    /// those that it may answer.
    private static final List<String> TOUCHED = List.of(
            "select mail_id from enquiry where quote_id in (:ids)",
            "select e.mail_id from quote_reading r join enquiry e on e.quote_mail_id = r.mail_id"
                    + " where r.quote_id in (:ids)",
            "select e.mail_id from quote q join enquiry e on e.customer_id = q.customer_id and e.pol = q.pol"
                    + " and e.pod = q.pod and e.asked_at < q.quoted_at and e.asked_at > q.quoted_at - interval '14' day"
                    + " where q.id in (:ids) and e.quoted_at is null");

    /// So many places in a statement every database takes.
    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final OfficeHours offices;
    private final EnquiryStamps stamps;
    private final ApplicationEventPublisher events;

    FirstPrices(
            JdbcClient jdbc,
            JdbcTemplate template,
            OfficeHours offices,
            EnquiryStamps stamps,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.offices = offices;
        this.stamps = stamps;
        this.events = events;
    }

    /// What counts as the price of an enquiry.
    ///
    /// @param at null while there is none
    private record Price(
            boolean found,
            @Nullable Instant at,
            @Nullable Long mail,
            @Nullable Long quote,
            String outcome,
            @Nullable Integer minutes) {}

    private record Priced(long mailId, String rep, Price was, Price now) {

        boolean isChanged() {
            return !was.equals(now);
        }

        Object[] row() {
            Instant at = now.at();
            return new Object[] {
                now.found(),
                at == null ? null : at.atOffset(ZoneOffset.UTC),
                now.mail(),
                now.quote(),
                now.outcome(),
                now.minutes(),
                mailId
            };
        }
    }

    /// Mails of the enquiries that have to do with these quotes.
    Set<Long> touchedBy(Collection<Long> quotes) {
        Set<Long> touched = new LinkedHashSet<>();
        slices(quotes)
                .forEach(slice -> TOUCHED.forEach(sql -> touched.addAll(
                        jdbc.sql(sql).param("ids", slice).query(Long.class).list())));
        return touched;
    }

    /// Writes what the price of each of these enquiries is now. Where it is what it was nothing is written:
    /// each row that is stands in a dozen indexes.
    void settle(Collection<Long> mailIds) {
        List<List<Long>> slices = slices(mailIds);
        // Locked before the quotes are read: whoever comes later sees at least what is seen here.
        slices.forEach(
                slice -> jdbc.sql("select mail_id from enquiry where mail_id in (:ids) order by mail_id for update")
                        .param("ids", slice)
                        .query(Long.class)
                        .list());
        BusinessClock clock = new BusinessClock(offices);
        List<Priced> changed = new ArrayList<>();
        slices.forEach(
                slice -> jdbc.sql(FOUND).param("ids", slice).query((row, number) -> priced(row, clock)).list().stream()
                        .filter(Priced::isChanged)
                        .forEach(changed::add));
        template.batchUpdate(
                "update enquiry set priced = ?, priced_at = ?, price_mail_id = ?, quote_id = ?, outcome = ?,"
                        + " minutes = ?"
                        + " where mail_id = ?",
                changed.stream().map(Priced::row).toList());
        stamps.change(changed.stream().map(Priced::rep).toList());
        events.publishEvent(EnquiriesChanged.of(mailIds));
    }

    /// In the order in which they are locked.
    private static List<List<Long>> slices(Collection<Long> ids) {
        List<Long> sorted = ids.stream().sorted().distinct().toList();
        List<List<Long>> slices = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += SLICE) {
            slices.add(sorted.subList(start, Math.min(start + SLICE, sorted.size())));
        }
        return slices;
    }

    private static Priced priced(ResultSet row, BusinessClock clock) throws SQLException {
        Instant inside = instant(row, "quoted_at");
        Instant at = inside == null ? instant(row, "other_at") : inside;
        Instant asked = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        String rep = row.getString("rep");
        return new Priced(
                row.getLong("mail_id"),
                rep,
                new Price(
                        row.getBoolean("priced"),
                        instant(row, "priced_at"),
                        row.getObject("price_mail_id", Long.class),
                        row.getObject("was_quote_id", Long.class),
                        row.getString("was_outcome"),
                        row.getObject("minutes", Integer.class)),
                new Price(
                        at != null,
                        at,
                        row.getObject(inside == null ? "other_mail" : "quote_mail_id", Long.class),
                        row.getObject("quote_id", Long.class),
                        row.getString("outcome"),
                        at == null ? null : Math.toIntExact(clock.between(rep, asked, at))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
