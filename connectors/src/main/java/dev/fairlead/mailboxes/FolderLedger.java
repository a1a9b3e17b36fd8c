package dev.fairlead.mailboxes;

import org.jspecify.annotations.Nullable;

/// The account of one folder: every message on the server stands in exactly one of the five columns.
///
/// `onServer = stored + duplicates + excluded + quarantined + unexplained`. While a folder is being pulled, what is
/// still to come stands under unexplained. Messages deleted on the server stay in the archive and leave the ledger.
///
/// @param duplicates archived, and the same bytes were in the archive before from another place
/// @param excludedBy the rule that leaves the folder out, null when it is pulled
/// @param note what a person should know of the folder, null when nothing
public record FolderLedger(
        String name,
        String role,
        long uidValidity,
        long onServer,
        long stored,
        long duplicates,
        long excluded,
        long quarantined,
        long unexplained,
        @Nullable String excludedBy,
        @Nullable String note) {}
