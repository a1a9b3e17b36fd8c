package dev.fairlead.savedsearches;

import java.time.Instant;

/// What one reader has seen of a search, and been sent.
///
/// @param seenMail the last mail that had arrived when the reader opened the search; `sentMail` the last one that a
///     daily mail told of
/// @param daily the reader wants a mail a day of what is new
/// @param language `en` or `zh`
/// @param sentDay the reader's own day of the last daily mail, empty before the first one
/// @param trouble why the last daily mail was not sent, empty when it was
record Reading(
        long searchId,
        String username,
        long seenMail,
        Instant seenAt,
        boolean daily,
        String language,
        long sentMail,
        String sentDay,
        String trouble) {}
