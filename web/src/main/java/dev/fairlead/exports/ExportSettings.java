package dev.fairlead.exports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Bounds of exports.
///
/// @param keep how long a finished file lies ready
/// @param largest of one file
/// @param room for all files together
/// @param keepFree of the disk, which exports leave alone
/// @param mostMails in one export
/// @param unfinished exports that one person may have at a time
@Validated
@ConfigurationProperties("fairlead.exports")
record ExportSettings(
        @DefaultValue("7d") Duration keep,
        @DefaultValue("2GB") DataSize largest,
        @DefaultValue("10GB") DataSize room,
        @DefaultValue("512MB") DataSize keepFree,
        @Min(1) @Max(1_000_000) @DefaultValue("200000") long mostMails,
        @Min(1) @Max(50) @DefaultValue("5") int unfinished) {}
