package dev.fairlead.mailboxes;

import dev.fairlead.rounds.Pauses;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How mail servers are pulled.
///
/// @param pulling how many mailboxes fetch at the same time; all others wait for news on an open line
/// @param pollInterval how often every folder is looked at, also where the server announces news by itself
/// @param batchMessages most messages in one batch
/// @param batchBytes most bytes in one batch (a larger message makes a batch of its own)
/// @param maxMessage a larger message goes to quarantine
/// @param connectTimeout how long a server may take to accept a connection
/// @param answerTimeout how long a server may be silent in the middle of an answer
/// @param idleRenewal how often the wait for news is renewed (RFC 2177: before 29 minutes)
/// @param retryFirst pause after the first failure; doubled each time up to `retryLongest`
/// @param retrySignIn pause after a refused sign-in, so that an account is not locked
/// @param key the key of stored passwords, 32 bytes in base64; without it a key file is kept in the data folder
@Validated
@ConfigurationProperties(prefix = "fairlead.mailboxes")
public record PullSettings(
        @DefaultValue("4") @Min(1) @Max(64) int pulling,
        @DefaultValue("60s") Duration pollInterval,
        @DefaultValue("200") @Min(1) @Max(5000) int batchMessages,
        @DefaultValue("6MB") DataSize batchBytes,
        @DefaultValue("100MB") DataSize maxMessage,
        @DefaultValue("15s") Duration connectTimeout,
        @DefaultValue("60s") Duration answerTimeout,
        @DefaultValue("5m") Duration idleRenewal,
        @DefaultValue("5s") Duration retryFirst,
        @DefaultValue("5m") Duration retryLongest,
        @DefaultValue("15m") Duration retrySignIn,
        @Nullable String key) {

    /// @param failures one after the other, 1 and more
    Duration pauseAfter(Trouble trouble, int failures) {
        Duration first = trouble.kind() == Trouble.Kind.SIGN_IN ? retrySignIn : retryFirst;
        return Pauses.after(failures, first, first.compareTo(retryLongest) > 0 ? first : retryLongest);
    }
}
