package dev.fairlead.text;

import dev.fairlead.text.files.ReaderLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Limits for reading attached files.
///
/// @param maxFileSize larger files are not opened
/// @param maxExpandedSize what a packed file (zip, xlsx, docx) may expand to
/// @param maxCharacters of one file that become searchable
/// @param maxTime for one file
/// @param maxFiles of one message that are opened, those inside other files included
/// @param maxDepth of files inside files: 1 opens a packed file, but no packed file inside it
/// @param readerHeap memory of a reading process
/// @param readers processes that read at once; they start when needed
/// @param filesPerReader after so many files a reading process is replaced
/// @param readerIdle a reading process without work for so long ends
@Validated
@ConfigurationProperties("fairlead.text")
public record TextSettings(
        @NotNull @DefaultValue("20MB") DataSize maxFileSize,
        @NotNull @DefaultValue("60MB") DataSize maxExpandedSize,
        @Positive @DefaultValue("200000") int maxCharacters,
        @NotNull @DefaultValue("60s") Duration maxTime,
        @Positive @DefaultValue("100") int maxFiles,
        @Min(0) @Max(5) @DefaultValue("2") int maxDepth,
        @NotNull @DefaultValue("256MB") DataSize readerHeap,
        @Positive @Max(64) @DefaultValue("2") int readers,
        @Positive @DefaultValue("1000") int filesPerReader,
        @NotNull @DefaultValue("60s") Duration readerIdle) {

    /// The same values without a configuration.
    static TextSettings defaults() {
        return new TextSettings(
                DataSize.ofMegabytes(20),
                DataSize.ofMegabytes(60),
                200_000,
                Duration.ofSeconds(60),
                100,
                2,
                DataSize.ofMegabytes(256),
                2,
                1000,
                Duration.ofSeconds(60));
    }

    ReaderLimits readerLimits() {
        return new ReaderLimits(
                maxTime,
                maxCharacters,
                maxExpandedSize.toBytes(),
                (int) readerHeap.toMegabytes(),
                readers,
                filesPerReader,
                readerIdle);
    }
}
