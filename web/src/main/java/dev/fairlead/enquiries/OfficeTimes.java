package dev.fairlead.enquiries;

import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.officehours.OfficeHoursChanged;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the business minutes of enquiries true when the hours of an office change, for whatever cause: by hand, in
/// the settings, with the rep's time zone, with a new version. Compared are the hours themselves.
@Component
class OfficeTimes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeTimes.class);

    /// Each commit writes the pages of all indexes that it touches, which are the same of some thousands as of
    /// many.
    private static final int AT_ONCE = 10_000;

    private final OfficeHours offices;
    private final Users users;
    private final JdbcTemplate jdbc;
    private final EnquiryStamps stamps;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("enquiry-times").daemon().factory());
    private final Map<String, BusinessHours> looked = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    OfficeTimes(
            OfficeHours offices,
            Users users,
            JdbcTemplate jdbc,
            EnquiryStamps stamps,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.offices = offices;
        this.users = users;
        this.jdbc = jdbc;
        this.stamps = stamps;
        this.transactions = new TransactionTemplate(transactions);
        this.events = events;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        worker.execute(this::settle);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OfficeHoursChanged change) {
        worker.execute(this::settle);
    }

    /// Times what is not timed by the hours that hold now; next to nothing to do when none have changed.
    synchronized void settle() {
        if (known.isEmpty()) {
            jdbc.query("select rep, hours from enquiry_hours", row -> {
                known.put(row.getString(1), row.getString(2));
            });
        }
        users.all().stream().map(User::username).forEach(this::compare);
        while (timeSome() == AT_ONCE) {
            LOG.debug("{} enquiries timed, there are more", AT_ONCE);
        }
    }

    private void compare(String rep) {
        BusinessHours now = offices.of(rep);
        // The very same object is given out while nothing changes.
        if (looked.get(rep) != now) {
            String hours = digest(now);
            if (!hours.equals(known.get(rep))) {
                transactions.executeWithoutResult(status -> forget(rep, hours));
                known.put(rep, hours);
            }
            looked.put(rep, now);
        }
    }

    private void forget(String rep, String hours) {
        jdbc.update("delete from enquiry_hours where rep = ?", rep);
        jdbc.update("insert into enquiry_hours (rep, hours) values (?, ?)", rep, hours);
        jdbc.update("update enquiry set minutes = -1 where rep = ? and priced and minutes <> -1", rep);
        stamps.change(Set.of(rep));
    }

    private int timeSome() {
        BusinessClock clock = new BusinessClock(offices);
        Set<String> reps = new HashSet<>();
        List<Object[]> rows = jdbc.query(
                "select mail_id, rep, asked_at, priced_at from enquiry where minutes = -1 fetch first " + AT_ONCE
                        + " rows only",
                (row, number) -> {
                    OffsetDateTime asked = row.getObject(3, OffsetDateTime.class);
                    OffsetDateTime priced = row.getObject(4, OffsetDateTime.class);
                    String rep = row.getString(2);
                    reps.add(rep);
                    long minutes = clock.between(rep, asked.toInstant(), priced.toInstant());
                    return new Object[] {minutes, row.getLong(1), priced};
                });
        // Who was given another price meanwhile was timed with it.
        transactions.executeWithoutResult(status -> {
            jdbc.batchUpdate(
                    "update enquiry set minutes = ? where mail_id = ? and priced_at = ? and minutes = -1", rows);
            stamps.change(reps);
            events.publishEvent(
                    EnquiriesChanged.of(rows.stream().map(row -> (Long) row[1]).toList()));
        });
        return rows.size();
    }

    private static String digest(BusinessHours hours) {
        return DigestUtils.sha256Hex(String.join(
                "|",
                hours.opens().toString(),
                hours.closes().toString(),
                new TreeSet<>(hours.days()).toString(),
                hours.zone().getId(),
                new TreeMap<>(hours.special()).toString()));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
