package dev.fairlead.mailboxes;

import dev.fairlead.archive.Archive;
import dev.fairlead.intake.Quarantine;

/// What the pull of one mailbox works with.
record PullParts(
        PullSettings settings,
        Folders folders,
        Archive archive,
        Quarantine quarantine,
        PullMeters meters,
        LargeMessages.Pass large) {}
