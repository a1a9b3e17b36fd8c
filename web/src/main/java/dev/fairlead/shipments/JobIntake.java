package dev.fairlead.shipments;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomersChanged;
import dev.fairlead.trade.RecordsTaken;
import dev.fairlead.trade.Schedule;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps jobs in step with the records of the trade, in the transaction that takes those, and with the customer file.
@Component
class JobIntake {

    private final JobRows rows;
    private final JobOwners owners;
    private final ScheduledCalls calls;
    private final Arrivals arrivals;
    private final Clock clock;

    JobIntake(JobRows rows, JobOwners owners, ScheduledCalls calls, Arrivals arrivals, Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.calls = calls;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @EventListener
    void on(RecordsTaken taken) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        List<JobDraft> drafts = taken.records().stream()
                .map(record -> JobDraft.of(taken.source(), record))
                .flatMap(Optional::stream)
                .toList();
        List<Schedule> schedules = taken.records().stream()
                .filter(Schedule.class::isInstance)
                .map(Schedule.class::cast)
                .toList();
        Set<Long> touched = new HashSet<>(rows.put(drafts, now));
        touched.addAll(arrivals.onVoyages(calls.put(taken.source(), schedules, now)));
        arrivals.settle(touched);
    }

    /// Once the customer file has it.
    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(CustomersChanged change) {
        owners.nameAnew(Stream.concat(change.before().stream(), change.after().stream())
                .map(Customer::id)
                .collect(Collectors.toSet()));
    }
}
