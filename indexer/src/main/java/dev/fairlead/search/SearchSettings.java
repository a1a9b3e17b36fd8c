package dev.fairlead.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How the index is written and searched.
///
/// @param writeBuffer memory for documents that are not yet in a file
/// @param writers threads that share a large batch of documents
/// @param timeLimit a search that takes longer answers with what it has found so far
@Validated
@ConfigurationProperties("fairlead.search")
public record SearchSettings(
        @NotNull @DefaultValue("64MB") DataSize writeBuffer,
        @Min(1) @Max(16) @DefaultValue("2") int writers,
        @NotNull @DefaultValue("2s") Duration timeLimit) {

    public static final SearchSettings DEFAULT = new SearchSettings(DataSize.ofMegabytes(64), 2, Duration.ofSeconds(2));
}
