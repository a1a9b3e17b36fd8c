package dev.fairlead.events;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What is told of what happens.
///
/// @param keep how long events are kept for readers that are behind, and for a replay
/// @param subjects whether events of mails carry the subject; otherwise they say ids only
/// @param mailAge mail that is older when it is archived, and prices in it, are history and not told of: the first pull
///     of ten years of mail is no news
/// @param source by which receivers tell several installations apart (CloudEvents `source`, a URI reference)
@Validated
@ConfigurationProperties("fairlead.events")
public record EventSettings(
        @DefaultValue("7d") Duration keep,
        @DefaultValue("false") boolean subjects,
        @DefaultValue("30d") Duration mailAge,
        @DefaultValue("/fairlead") @NotBlank String source) {}
