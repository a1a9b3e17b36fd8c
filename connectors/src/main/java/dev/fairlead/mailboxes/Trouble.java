package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;

/// What stands in the way of a mailbox: what happened and why, and what a person can do.
///
/// @param kind for programs and translations; the words are for people
public record Trouble(Kind kind, String cause, String remedy) {

    public enum Kind {
        UNKNOWN_HOST,
        REFUSED,
        UNREACHABLE,
        TIMEOUT,
        NOT_TLS,
        NO_STARTTLS,
        CERTIFICATE,
        NOT_IMAP,
        SIGN_IN,
        SIGN_IN_METHOD,
        CLOSED,
        SERVER_REFUSED,
        GARBLED,
        DISK_FULL,
        STORAGE,
        KEY,
        UNEXPECTED
    }

    private static final int LONGEST = 1900;

    public String sentence() {
        return OneLine.of(cause + " " + remedy, LONGEST);
    }
}
