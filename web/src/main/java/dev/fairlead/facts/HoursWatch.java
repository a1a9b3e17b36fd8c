package dev.fairlead.facts;

import dev.fairlead.officehours.BusinessHours;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts the facts of a rep anew when the rep's office hours, holidays or zone have changed.
@Component
public class HoursWatch {

    private static final Logger log = LoggerFactory.getLogger(HoursWatch.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final OfficeClock offices;
    private final FactBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HoursWatch(JdbcClient jdbc, OfficeClock offices, FactBook book, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void look() {
        Map<String, Long> known = new HashMap<>();
        jdbc.sql("select rep, hours from activity_hours").query(row -> {
            known.put(row.getString(1), row.getLong(2));
        });
        for (String rep : jdbc.sql("select distinct rep from activity_sheet")
                .query(String.class)
                .list()) {
            long now = checksum(offices.of(rep));
            Long before = known.get(rep);
            if (before == null) {
                jdbc.sql("insert into activity_hours (rep, hours) values (?, ?)")
                        .params(rep, now)
                        .update();
            } else if (before != now) {
                recount(rep);
                jdbc.sql("update activity_hours set hours = ?, changed_at = ? where rep = ?")
                        .params(now, clock.instant().atOffset(ZoneOffset.UTC), rep)
                        .update();
            }
        }
    }

    private void recount(String rep) {
        List<String> threads = jdbc.sql("select distinct thread_key from activity_fact where rep = ?")
                .param(rep)
                .query(String.class)
                .list();
        for (int from = 0; from < threads.size(); from += BATCH) {
            List<String> some = threads.subList(from, Math.min(threads.size(), from + BATCH));
            transaction.executeWithoutResult(status -> {
                book.takeTurn();
                book.retime(some, book.hours());
            });
        }
        log.info("The office hours of {} changed: {} conversations were counted anew", rep, threads.size());
    }

    /// The same for the same hours in every run of the program.
    private static long checksum(BusinessHours hours) {
        return Checksum.of(String.join(
                "|",
                hours.opens().toString(),
                hours.closes().toString(),
                new TreeSet<>(hours.days()).toString(),
                hours.zone().getId(),
                new TreeMap<>(hours.special()).toString()));
    }
}
