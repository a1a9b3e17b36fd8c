package dev.fairlead.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How the archive lies on disk. Changing a value changes what is written from then on, never what is there.
///
/// @param segmentSize a segment file that has reached this size is closed and the next one begun
/// @param level zstd's level, 1 (fast) to 19 (small)
/// @param keepFree room on the disk that the archive leaves alone, so that the database and the index
///     can still work when mail has filled the rest
@Validated
@ConfigurationProperties(prefix = "fairlead.archive")
public record ArchiveSettings(
        @DefaultValue("256MB") DataSize segmentSize,
        @DefaultValue("1") @Min(1) @Max(19) int level,
        @DefaultValue("256MB") DataSize keepFree) {

    public static ArchiveSettings standard() {
        return new ArchiveSettings(DataSize.ofMegabytes(256), 1, DataSize.ofMegabytes(256));
    }
}
