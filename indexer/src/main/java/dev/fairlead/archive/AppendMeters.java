package dev.fairlead.archive;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/// Where the time of an append goes, and how many bytes come in and are stored.
record AppendMeters(Timer hash, Timer compress, Timer database, Counter received, Counter stored) {

    static AppendMeters in(MeterRegistry meters) {
        return new AppendMeters(
                step(meters, "hash"),
                step(meters, "compress"),
                step(meters, "database"),
                Counter.builder("fairlead.archive.received")
                        .baseUnit("bytes")
                        .description("Raw bytes handed over, duplicates included")
                        .register(meters),
                Counter.builder("fairlead.archive.stored")
                        .baseUnit("bytes")
                        .description("Bytes added to the segment files")
                        .register(meters));
    }

    /// One sample a batch.
    static Timer step(MeterRegistry meters, String name) {
        return meters.timer("fairlead.archive.append", "step", name);
    }
}
