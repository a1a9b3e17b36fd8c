package dev.fairlead.enquiries;

import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.stamps.Stamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enquiries as figures of other rooms count them, rep by rep; the asking room has checked that the reader may
/// see these reps. A year of a company is some ten thousand of them: a rep's are kept in memory until one of
/// them changes.
@Component
public class EnquiryCounts {

    /// In the row while the minutes have yet to be counted.
    private static final long NOT_COUNTED = -1;

    private final JdbcClient jdbc;
    private final EnquiryRows rows;
    private final OfficeHours offices;
    private final EnquiryStamps stamps;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    EnquiryCounts(JdbcClient jdbc, EnquiryRows rows, OfficeHours offices, EnquiryStamps stamps) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.offices = offices;
        this.stamps = stamps;
    }

    /// All of a rep as they were when there was this stamp on them.
    private record Kept(long stamp, PackedEnquiries all) {}

    /// Asked in this span of time, its end excluded; those of a rep in the order in which they were asked.
    public void each(Collection<String> reps, Instant from, Instant end, Consumer<EnquiryCount> enquiries) {
        Stamps.Seen seen = stamps.seen();
        for (String rep : reps) {
            of(rep, seen.of(rep)).each(from, end, enquiries);
        }
    }

    private PackedEnquiries of(String rep, long stamp) {
        Kept before = kept.get(rep);
        if (before != null && before.stamp() == stamp) {
            return before.all();
        }
        List<EnquiryCount> read = jdbc.sql(
                        "select e.mail_id, e.asked_at, e.rep, e.customer_id, e.priced, e.answered_at,"
                                + " e.outcome, e.minutes from enquiry e where e.rep = ? order by e.asked_at, e.mail_id")
                .param(rep)
                .query(EnquiryCounts::count)
                .list();
        List<EnquiryCount> timed = timed(read);
        PackedEnquiries all = new PackedEnquiries(rep, timed);
        // Minutes that are counted by the hours of today are not kept, as nobody tells when those change.
        if (timed == read) {
            kept.put(rep, new Kept(stamp, all));
        }
        return all;
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
