package dev.fairlead.shipments;

import dev.fairlead.trade.When;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job as the API shows it.
///
/// @param order name of the record of its order: kind, source and id
/// @param expected the arrival that was told last, `expectedBy` by which record; `firstEta` the one told first
record JobAnswer(
        long id,
        String kind,
        String source,
        String externalId,
        @Nullable String order,
        @Nullable Long customerId,
        String customer,
        @Nullable String bl,
        @Nullable String houseBl,
        @Nullable String booking,
        List<String> containers,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String vessel,
        @Nullable String imo,
        @Nullable String voyage,
        @Nullable String etd,
        @Nullable String eta,
        @Nullable String atd,
        @Nullable String ata,
        @Nullable String firstEta,
        @Nullable String expected,
        @Nullable String expectedBy,
        int lateDays,
        String status,
        Instant changedAt) {

    static JobAnswer of(Job job) {
        Job.Numbers numbers = job.numbers();
        Job.Way way = job.way();
        Job.Times times = job.times();
        return new JobAnswer(
                job.id(),
                job.kind().key(),
                job.origin().source(),
                job.origin().id(),
                job.origin().order(),
                job.customerId(),
                job.customerName(),
                numbers.bl(),
                numbers.houseBl(),
                numbers.booking(),
                numbers.containers(),
                way.pol(),
                way.pod(),
                way.vessel(),
                way.imo(),
                way.voyage(),
                text(times.etd()),
                text(times.eta()),
                text(times.atd()),
                text(times.ata()),
                text(times.firstEta()),
                text(times.expected()),
                times.expectedBy(),
                times.lateDays(),
                job.status(),
                job.changedAt());
    }

    private static @Nullable String text(@Nullable When time) {
        return time == null ? null : time.value();
    }
}
