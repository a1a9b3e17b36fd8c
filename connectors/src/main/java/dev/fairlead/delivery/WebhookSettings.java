package dev.fairlead.delivery;

import dev.fairlead.rounds.Pauses;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How events are sent to web hooks.
///
/// @param privateAddresses whether a web hook may stand on this machine or in the firm's own network; otherwise only
///     public addresses are called, so that nobody reaches by a web hook what is not meant for the outside
/// @param timeout how long one call may take in all
/// @param failures failed calls one after the other until the web hook is disabled
/// @param retryFirst pause after the first failure; doubled each time up to `retryLongest`
/// @param oldSecret how long the former secret still signs after a rotation
/// @param calls how many web hooks are called at the same time
@Validated
@ConfigurationProperties("fairlead.webhooks")
record WebhookSettings(
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("10s") Duration timeout,
        @Min(1) @Max(100) @DefaultValue("15") int failures,
        @DefaultValue("5s") Duration retryFirst,
        @DefaultValue("1h") Duration retryLongest,
        @DefaultValue("1d") Duration oldSecret,
        @Min(1) @Max(32) @DefaultValue("4") int calls) {

    /// The pause after so many failures, before it is spread.
    Duration pauseAfter(int failed) {
        return Pauses.after(failed, retryFirst, retryLongest);
    }
}
