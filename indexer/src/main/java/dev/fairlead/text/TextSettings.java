package dev.fairlead.text;

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
/// @param maxExpandedSize what a packed document (xlsx, docx) may expand to
/// @param maxCharacters of one file that become searchable
/// @param maxTime for one file
/// @param maxFiles of one message that are opened
@Validated
@ConfigurationProperties("fairlead.text")
public record TextSettings(
        @NotNull @DefaultValue("20MB") DataSize maxFileSize,
        @NotNull @DefaultValue("60MB") DataSize maxExpandedSize,
        @Positive @DefaultValue("200000") int maxCharacters,
        @NotNull @DefaultValue("20s") Duration maxTime,
        @Positive @DefaultValue("100") int maxFiles) {

    /// The same values without a configuration.
    static TextSettings defaults() {
        return new TextSettings(
                DataSize.ofMegabytes(20), DataSize.ofMegabytes(60), 200_000, Duration.ofSeconds(20), 100);
    }
}
