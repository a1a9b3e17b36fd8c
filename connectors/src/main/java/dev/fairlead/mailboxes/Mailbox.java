package dev.fairlead.mailboxes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail account that Fairlead pulls.
///
/// @param lastSuccess when it was last found up to date, null before the first time
/// @param trouble what stands in the way, null when nothing does
public record Mailbox(
        long id,
        MailboxSettings settings,
        MailboxState state,
        @Nullable Instant lastSuccess,
        @Nullable Trouble trouble) {

    public String owner() {
        return settings.owner();
    }

    public String address() {
        return settings.address();
    }

    /// The trouble as one sentence for a person, null when there is none.
    public @Nullable String error() {
        return trouble == null ? null : trouble.sentence();
    }
}
