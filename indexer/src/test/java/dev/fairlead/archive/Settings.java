package dev.fairlead.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.util.unit.DataSize;

/// Settings and parts of an archive under test.
final class Settings {

    private Settings() {}

    static ArchiveSettings segmentsOf(int bytes) {
        return new ArchiveSettings(DataSize.ofBytes(bytes), 1, DataSize.ofMegabytes(1));
    }

    static MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
