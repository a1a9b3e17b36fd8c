package dev.fairlead.mailboxes.knownbad;

import dev.fairlead.FairleadApplication;

/// What the fence above the connectors must catch.
public record MailboxesThatLookUp(FairleadApplication application) {}
