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
/// @param reserve of the disk, for everything else: a new index is not made beside the one in use if less were left
@Validated
@ConfigurationProperties("fairlead.search")
public record SearchSettings(
        @NotNull @DefaultValue("64MB") DataSize writeBuffer,
        @Min(1) @Max(16) @DefaultValue("2") int writers,
        @NotNull @DefaultValue("2s") Duration timeLimit,
        @NotNull @DefaultValue("256MB") DataSize reserve) {

    public static final SearchSettings DEFAULT =
            new SearchSettings(DataSize.ofMegabytes(64), 2, Duration.ofSeconds(2), DataSize.ofMegabytes(256));
}
