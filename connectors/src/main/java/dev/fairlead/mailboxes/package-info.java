/// Mail servers: IMAP, folders, sync cursors and the ledger that accounts for every message.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"archive", "events", "intake", "lines", "rounds", "secrets"})
package dev.fairlead.mailboxes;
