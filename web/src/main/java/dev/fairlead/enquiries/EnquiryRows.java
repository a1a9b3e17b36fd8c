package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Enquiry.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enquiries with what became of them: the price in their conversation, or else the first one quoted to the same
/// customer on the same lane within two weeks, by another mail or by hand.
@Component
class EnquiryRows {

    private static final String WITH_QUOTE = """
            select e.*, c.name as customer_name, case when e.quoted_at is null
              then (select o.id from quote o where o.direction = 'sold' and o.status <> 'rejected'
                and o.customer_id = e.customer_id and o.pol = e.pol and o.pod = e.pod
                and o.quoted_at > e.asked_at and o.quoted_at < e.asked_at + interval '14' day
                order by o.quoted_at fetch first 1 rows only)
              else (select max(r.quote_id) from quote_reading r where r.mail_id = e.quote_mail_id) end as quote_id,
              (select count(*) from quote_reading r join quote q on q.id = r.quote_id
                where r.mail_id = e.quote_mail_id and q.status = 'accepted') as accepted,
              (select count(*) from quote_reading r join quote q on q.id = r.quote_id
                where r.mail_id = e.quote_mail_id and q.status = 'lost') as lost
            from enquiry e left join customer c on c.id = e.customer_id""";

    private static final String WITH_OUTCOME = """
            select x.*, q.quoted_at as other_at, q.mail_id as other_mail,
              case when x.quote_id is not null or x.quoted_at is not null then 'quoted'
                when x.answered_at is not null then 'answered' else 'unanswered' end as stand,
              case when x.accepted > 0 or q.status = 'accepted' then 'accepted'
                when x.lost > 0 or q.status = 'lost' then 'lost' else '' end as outcome
            from (%s) x left join quote q on q.id = x.quote_id""";

    private final JdbcClient jdbc;

    EnquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Enquiry> list(EnquirySight sight, EnquiryFilter filter, EnquiryPage page) {
        Map<String, Object> values = new HashMap<>();
        String conditions = page.conditions(sight.conditions(filter, values), values);
        String found = "select * from (" + WITH_OUTCOME.formatted(WITH_QUOTE + conditions) + ") y"
                + ofState(filter.state(), values);
        String order = page.oldest() ? "" : " desc";
        return jdbc.sql("%s order by asked_at%s, mail_id%s fetch first %d rows only"
                        .formatted(found, order, order, page.most()))
                .params(values)
                .query(EnquiryRows::enquiry)
                .list();
    }

    long count(EnquirySight sight, EnquiryFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select count(*) from (" + WITH_OUTCOME.formatted(WITH_QUOTE + sight.conditions(filter, values))
                        + ") y" + ofState(filter.state(), values))
                .params(values)
                .query(Long.class)
                .single();
    }

    private static String ofState(@Nullable String state, Map<String, Object> values) {
        if (state == null || state.equals(EnquiryFilter.ANY)) {
            return "";
        }
        if (state.equals(EnquiryFilter.OPEN)) {
            return " where y.stand <> 'quoted'";
        }
        values.put("state", state);
        return " where " + (state.equals("accepted") || state.equals("lost") ? "y.outcome" : "y.stand") + " = :state";
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                row.getLong("mail_id"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getString("customer_name"),
                row.getString("party"),
                row.getString("subject"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("equipment"),
                step(row, "answered_at", "answer_mail_id", null),
                quoted(row),
                row.getString("outcome"));
    }

    private static @Nullable Step quoted(ResultSet row) throws SQLException {
        Long quote = row.getObject("quote_id", Long.class);
        Step inside = step(row, "quoted_at", "quote_mail_id", quote);
        return inside != null ? inside : step(row, "other_at", "other_mail", quote);
    }

    private static @Nullable Step step(ResultSet row, String at, String mail, @Nullable Long quote)
            throws SQLException {
        OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : new Step(time.toInstant(), row.getObject(mail, Long.class), quote);
    }
}
