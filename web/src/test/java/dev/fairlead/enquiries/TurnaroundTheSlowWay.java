package dev.fairlead.enquiries;

import dev.fairlead.officehours.OfficeHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The figures of somebody who looks at every enquiry and every quote.
class TurnaroundTheSlowWay {

    private final JdbcTemplate jdbc;
    private final OfficeHours offices;

    TurnaroundTheSlowWay(JdbcTemplate jdbc, OfficeHours offices) {
        this.jdbc = jdbc;
        this.offices = offices;
    }

    record Asked(
            long mail,
            OffsetDateTime at,
            String rep,
            @Nullable Long customer,
            String party,
            String pol,
            String pod,
            @Nullable OffsetDateTime answered,
            @Nullable Long quoteMail,
            @Nullable OffsetDateTime quoted) {}

    record Offered(
            long id,
            String status,
            String direction,
            @Nullable Long customer,
            String pol,
            String pod,
            OffsetDateTime at,
            @Nullable Long mail) {}

    /// Of one enquiry, found the slow way.
    record Known(
            Asked asked,
            @Nullable OffsetDateTime priced,
            String outcome,
            @Nullable Long minutes) {}

    static Turnaround figures(List<Known> some) {
        long[] minutes = some.stream()
                .map(Known::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int middle = minutes.length / 2;
        long open = some.stream().filter(one -> one.priced() == null).count();
        return new Turnaround(
                some.size(),
                some.size() - open,
                open,
                some.stream()
                        .filter(one -> one.priced() == null && one.asked().answered() == null)
                        .count(),
                some.stream().filter(one -> one.outcome().equals("accepted")).count(),
                some.stream().filter(one -> one.outcome().equals("lost")).count(),
                minutes.length == 0
                        ? null
                        : Long.valueOf(
                                minutes.length % 2 == 1
                                        ? minutes[middle]
                                        : (minutes[middle - 1] + minutes[middle]) / 2));
    }

    /// Of the enquiries from this mail on and the quotes from this one on.
    List<Known> known(long mails, long quotes) {
        List<Offered> offered = jdbc.query("select * from quote where id >= ?", (row, n) -> offered(row), quotes);
        Map<Long, List<Long>> readings = new HashMap<>();
        jdbc.query(
                "select mail_id, quote_id from quote_reading where mail_id >= ?",
                row -> {
                    readings.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getLong(2));
                },
                mails);
        return jdbc
                .query("select * from enquiry where mail_id >= ? order by mail_id", (row, n) -> asked(row), mails)
                .stream()
                .map(asked -> known(asked, offered, readings.getOrDefault(asked.mail(), List.of())))
                .toList();
    }

    private Known known(Asked asked, List<Offered> offered, List<Long> said) {
        Offered other = asked.quoted() != null
                ? null
                : offered.stream()
                        .filter(one ->
                                one.direction().equals("sold") && !one.status().equals("rejected"))
                        .filter(one ->
                                asked.customer() != null && asked.customer().equals(one.customer()))
                        .filter(one ->
                                asked.pol().equals(one.pol()) && asked.pod().equals(one.pod()))
                        .filter(one -> one.at().isAfter(asked.at())
                                && one.at().isBefore(asked.at().plusDays(14)))
                        .min(Comparator.comparing(Offered::at).thenComparing(Offered::id))
                        .orElse(null);
        List<String> ends = asked.quoteMail() == null
                ? other == null ? List.of() : List.of(other.status())
                : offered.stream()
                        .filter(one -> said.contains(one.id()))
                        .map(Offered::status)
                        .toList();
        OffsetDateTime priced = other == null ? asked.quoted() : other.at();
        return new Known(
                asked,
                priced,
                ends.contains("accepted") ? "accepted" : ends.contains("lost") ? "lost" : "",
                priced == null
                        ? null
                        : offices.of(asked.rep()).minutesBetween(asked.at().toInstant(), priced.toInstant()));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getLong("mail_id"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getString("party"),
                row.getString("pol"),
                row.getString("pod"),
                row.getObject("answered_at", OffsetDateTime.class),
                row.getObject("quote_mail_id", Long.class),
                row.getObject("quoted_at", OffsetDateTime.class));
    }

    private static Offered offered(ResultSet row) throws SQLException {
        return new Offered(
                row.getLong("id"),
                row.getString("status"),
                row.getString("direction"),
                row.getObject("customer_id", Long.class),
                row.getString("pol"),
                row.getString("pod"),
                row.getObject("quoted_at", OffsetDateTime.class),
                row.getObject("mail_id", Long.class));
    }
}
