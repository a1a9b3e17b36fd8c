package dev.fairlead.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How the pipeline works through the archive.
///
/// @param batchMessages arrivals taken at once
/// @param batchSize raw bytes held in memory at once
/// @param workers threads that parse and recognise; 0 for one a processor
/// @param commitEvery how often the index is forced to disk while there is work
@Validated
@ConfigurationProperties("fairlead.intake")
public record IntakeSettings(
        @Min(1) @Max(10_000) @DefaultValue("400") int batchMessages,
        @DefaultValue("16MB") DataSize batchSize,
        @Min(0) @Max(64) @DefaultValue("0") int workers,
        @DefaultValue("15s") Duration commitEvery) {

    int threads() {
        return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }
}
