package dev.fairlead.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Customers going quiet, those who fell silent last first: they are won back most easily.
///
/// Whoever wrote or was written to since the last sweep is not among them any more.
@Component
class QuietCustomers {

    private static final String FROM = """
             from customer_rhythm r join customer c on c.id = r.customer_id
            where r.quiet_on <= :today and c.merged_into is null and c.status <> 'INACTIVE'
              and case when c.owner = '' then r.rep else c.owner end in (:reps)""";

    /// Whoever was heard of since is left out of the page that is shown: to ask that of all would take too long.
    private static final String PAGE = "select x.* from (select r.*, c.name, case when c.owner = '' then r.rep"
            + " else c.owner end as who" + FROM + " order by r.quiet_on desc, r.customer_id desc offset :behind rows"
            + " fetch first :most rows only) x where x.last_at >= (select max(f.sent_at) from activity_fact f"
            + " where f.customer_id = x.customer_id and f.side in ('IN', 'OUT'))"
            + " order by x.quiet_on desc, x.customer_id desc";

    /// Of so few it is quicker to go through their own customers than through all that are quiet.
    private static final int FEW = 12;

    private static final String QUIET = " r.quiet_on <= :today and c.merged_into is null and c.status <> 'INACTIVE'";

    /// Those whom the rep owns, and those whom nobody owns and the rep had to do with last.
    private static final List<String> OF_ONE = List.of(
            "select count(*) from customer c join customer_rhythm r on r.customer_id = c.id where c.owner = :rep and"
                    + QUIET,
            "select count(*) from customer_rhythm r join customer c on c.id = r.customer_id where r.rep = :rep and"
                    + " c.owner = '' and" + QUIET);

    private final JdbcClient jdbc;

    QuietCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Quiet> of(Collection<String> reps, LocalDate today, int behind, int most) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql(PAGE)
                        .param("today", today)
                        .param("reps", reps)
                        .param("behind", behind)
                        .param("most", most)
                        .query((row, number) -> quiet(row, today))
                        .list();
    }

    /// As the last sweep found them.
    long count(Collection<String> reps, LocalDate today) {
        if (reps.size() > FEW) {
            return jdbc.sql("select count(*)" + FROM)
                    .param("today", today)
                    .param("reps", reps)
                    .query(Long.class)
                    .single();
        }
        return reps.stream()
                .flatMap(rep -> OF_ONE.stream()
                        .map(sql -> jdbc.sql(sql)
                                .param("today", today)
                                .param("rep", rep)
                                .query(Long.class)
                                .single()))
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Quiet quiet(ResultSet row, LocalDate today) throws SQLException {
        LocalDate last = row.getObject("last_on", LocalDate.class);
        return new Quiet(
                row.getLong("customer_id"),
                row.getString("name"),
                row.getString("who"),
                row.getInt("contacts"),
                row.getBigDecimal("median_days"),
                last,
                row.getObject("quiet_on", LocalDate.class),
                ChronoUnit.DAYS.between(last, today));
    }
}
