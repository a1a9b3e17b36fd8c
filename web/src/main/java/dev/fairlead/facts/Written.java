package dev.fairlead.facts;

import dev.fairlead.stamps.Stamps;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether somebody of ours wrote to a customer on a day or within a week behind it. What is found is kept in memory
/// until there is or was another mail to that customer, as lists of a year ask it some ten thousand times.
@Component
public class Written {

    private static final String WRITTEN = "written";
    private static final int DAYS = 7;

    /// Some ten megabytes; then they are found anew.
    private static final int MOST_KEPT = 200_000;

    /// A mail's day is that of the rep's zone, its time is of none.
    private static final String FIND =
            "select 1 from activity_fact where customer_id = ? and sent_at >= ? and sent_at < ?"
                    + " and side = 'OUT' and sent_on between ? and ? fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final Stamps stamps;
    private final Map<Asked, Found> kept = new ConcurrentHashMap<>();

    Written(JdbcClient jdbc, Stamps stamps) {
        this.jdbc = jdbc;
        this.stamps = stamps;
    }

    private record Asked(long customer, LocalDate day) {}

    private record Found(long stamp, boolean written) {}

    /// As it is at one moment.
    public final class Seen {

        private final Stamps.Seen seen = stamps.of(WRITTEN);

        public boolean to(long customer, LocalDate day) {
            Asked asked = new Asked(customer, day);
            long stamp = seen.of(customer);
            Found before = kept.get(asked);
            if (before != null && before.stamp() == stamp) {
                return before.written();
            }
            boolean written = find(asked);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(asked, new Found(stamp, written));
            return written;
        }
    }

    public Seen seen() {
        return new Seen();
    }

    private boolean find(Asked asked) {
        OffsetDateTime start = asked.day().atStartOfDay().atOffset(ZoneOffset.UTC);
        return jdbc.sql(FIND)
                .params(
                        asked.customer(),
                        start.minusDays(1),
                        start.plusDays(DAYS + 2L),
                        asked.day(),
                        asked.day().plusDays(DAYS))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Called behind the change of these mails, in its transaction.
    void change(Collection<Counted> mails) {
        Set<Long> customers = mails.stream()
                .filter(row -> row.fact().side() == Fact.Side.OUT)
                .map(row -> row.fact().customerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        stamps.change(WRITTEN, customers);
    }

    void changeAll() {
        stamps.changeAll(WRITTEN);
    }
}
