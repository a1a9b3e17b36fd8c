package dev.fairlead.mailboxes;

import org.jspecify.annotations.Nullable;

/// One step of a connection test.
///
/// @param step `resolve`, `connect`, `tls`, `capabilities`, `sign-in`, `folders` or `sample`
/// @param detail what was found, for a step that went well
/// @param trouble what went wrong and what to do, for a failed step
public record ProbeStep(
        String step,
        Outcome outcome,
        @Nullable String detail,
        @Nullable Trouble trouble) {

    public enum Outcome {
        OK,
        FAILED,
        /// Not tried, because an earlier step failed.
        SKIPPED
    }

    static ProbeStep ok(String step, String detail) {
        return new ProbeStep(step, Outcome.OK, detail, null);
    }

    static ProbeStep failed(String step, Trouble trouble) {
        return new ProbeStep(step, Outcome.FAILED, null, trouble);
    }

    static ProbeStep skipped(String step) {
        return new ProbeStep(step, Outcome.SKIPPED, null, null);
    }
}
