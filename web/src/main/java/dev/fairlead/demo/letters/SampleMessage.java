package dev.fairlead.demo.letters;

import java.time.Instant;

/// One message as it lies in one mailbox, ready for a mail server.
///
/// @param folder name with `/` between levels, as an IMAP server shows it
/// @param seen has been opened: the server's `\Seen` flag
/// @param flagged marked by its reader: `\Flagged`
/// @param raw the bytes, lines ending with CRLF; another mailbox's copy has other trace headers
public record SampleMessage(
        Rep rep, String folder, Instant receivedAt, boolean seen, boolean flagged, byte[] raw, GroundTruth truth) {}
