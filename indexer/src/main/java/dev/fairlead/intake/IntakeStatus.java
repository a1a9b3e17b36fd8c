package dev.fairlead.intake;

import dev.fairlead.search.IndexCause;
import org.jspecify.annotations.Nullable;

/// How far the pipeline is.
///
/// @param indexed mails that searches see
/// @param archived mails in the archive, those not yet understood included
/// @param state `IDLE`, `WORKING`, `REBUILDING` or `FAILED`
/// @param rate mails a second over the last half minute
/// @param secondsLeft until the backlog is done at this rate, null when there is no rate yet
/// @param error why it stands still, null when it does not
/// @param cause why the index is or was filled anew since the program started; `detail` says more, may be empty
/// @param rebuilt mails in the new index that is being made beside the one in use; null when none is
public record IntakeStatus(
        long indexed,
        long archived,
        long missing,
        String state,
        double rate,
        @Nullable Long secondsLeft,
        @Nullable String error,
        IndexCause cause,
        String detail,
        @Nullable Long rebuilt) {}
