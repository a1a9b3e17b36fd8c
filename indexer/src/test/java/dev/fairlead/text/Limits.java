package dev.fairlead.text;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/// Limits for tests.
final class Limits {

    private Limits() {}

    static TextSettings of(
            DataSize fileSize, DataSize expanded, int characters, Duration time, int files, int heapMegabytes) {
        return new TextSettings(
                fileSize,
                expanded,
                characters,
                time,
                files,
                2,
                DataSize.ofMegabytes(heapMegabytes),
                1,
                1_000,
                Duration.ofSeconds(60));
    }

    /// A reading process with little memory.
    static TextSettings heap(int megabytes) {
        return of(
                DataSize.ofMegabytes(20),
                DataSize.ofMegabytes(500),
                20_000_000,
                Duration.ofSeconds(60),
                100,
                megabytes);
    }
}
