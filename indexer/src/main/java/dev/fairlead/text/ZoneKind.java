package dev.fairlead.text;

/// What a stretch of a message is: only `NEW` words are the sender's own of this moment.
public enum ZoneKind {
    SUBJECT,
    NEW,
    QUOTED,
    SIGNATURE,
    DISCLAIMER,
    ATTACHMENT,
    FILE_NAME
}
