package dev.fairlead.archive;

import java.util.List;
import java.util.Locale;

/// What a check of the whole archive found.
///
/// @param messages how many were looked at
/// @param bytes the raw bytes of those that are sound
/// @param faults how many of them are damaged or missing
/// @param unreferenced how many bytes of the segment files belong to no message; harmless
/// @param findings the first thousand faults and unreferenced stretches, a sentence each
record VerifyReport(long messages, long bytes, long faults, long unreferenced, List<String> findings) {

    public VerifyReport {
        findings = List.copyOf(findings);
    }

    /// Every message is there, byte for byte.
    public boolean sound() {
        return faults == 0;
    }

    /// A sentence for a person.
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%,d messages of %,d bytes checked: %s; %,d bytes belong to no message",
                messages,
                bytes,
                sound() ? "all sound" : String.format(Locale.ROOT, "%,d damaged or missing", faults),
                unreferenced);
    }
}
