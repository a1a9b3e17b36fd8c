package dev.fairlead.enquiries;

import dev.fairlead.officehours.OfficeHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enquiries as figures of other rooms count them, read of an index alone, rep by rep; the asking room has checked that
/// the reader may see these reps.
@Component
public class EnquiryCounts {

    /// In the row while the minutes have yet to be counted.
    private static final long NOT_COUNTED = -1;

    private final JdbcClient jdbc;
    private final EnquiryRows rows;
    private final OfficeHours offices;

    EnquiryCounts(JdbcClient jdbc, EnquiryRows rows, OfficeHours offices) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.offices = offices;
    }

    /// Asked in this span of time, its end excluded.
    public List<EnquiryCount> of(Collection<String> reps, Instant from, Instant end) {
        List<EnquiryCount> all = new ArrayList<>();
        for (String rep : reps) {
            all.addAll(jdbc.sql(
                            "select e.mail_id, e.asked_at, e.rep, e.customer_id, e.priced, e.answered_at, e.outcome,"
                                    + " e.minutes from enquiry e where e.rep = ? and e.asked_at >= ? and e.asked_at < ?")
                    .params(rep, from.atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                    .query(EnquiryCounts::count)
                    .list());
        }
        return timed(all);
    }

    private static EnquiryCount count(ResultSet row, int number) throws SQLException {
        boolean priced = row.getBoolean(5);
        boolean answered = row.getObject(6) != null;
        return new EnquiryCount(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getObject(4, Long.class),
                priced ? EnquiryState.QUOTED : answered ? EnquiryState.ANSWERED : EnquiryState.UNANSWERED,
                row.getString(7),
                priced ? (Long) row.getLong(8) : null);
    }

    /// Those whose minutes are still being counted are counted here.
    private List<EnquiryCount> timed(List<EnquiryCount> all) {
        List<Long> open = all.stream()
                .filter(one -> Objects.equals(one.minutes(), NOT_COUNTED))
                .map(EnquiryCount::mailId)
                .toList();
        if (open.isEmpty()) {
            return all;
        }
        BusinessClock clock = new BusinessClock(offices);
        Map<Long, Enquiry> read = rows.read(open).stream()
                .filter(one -> one.quoted() != null)
                .collect(Collectors.toMap(Enquiry::mailId, one -> one));
        return all.stream()
                .map(one -> {
                    Enquiry whole = read.get(one.mailId());
                    Enquiry.Step quoted = whole == null ? null : whole.quoted();
                    return quoted == null ? one : one.timed(clock.between(one.rep(), one.askedAt(), quoted.at()));
                })
                .toList();
    }

    /// The quotes that answered these enquiries, by the mail that asks.
    public Map<Long, Long> quotes(Collection<Long> mailIds) {
        Map<Long, Long> quotes = new HashMap<>();
        if (!mailIds.isEmpty()) {
            jdbc.sql("select mail_id, quote_id from enquiry where mail_id in (:ids) and quote_id is not null")
                    .param("ids", mailIds)
                    .query((RowCallbackHandler) row -> quotes.put(row.getLong(1), row.getLong(2)));
        }
        return quotes;
    }
}
