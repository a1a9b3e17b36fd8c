package dev.fairlead.text;

import java.time.Duration;

/// A file whose text could not be had; the message is the end of a sentence that starts with the file's name.
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_CAUSE = 160;

    private UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }

    private UnreadableFile(String message) {
        super(message);
    }

    static UnreadableFile because(String reason) {
        return new UnreadableFile("not read: " + reason);
    }

    static UnreadableFile tookLongerThan(Duration limit) {
        return new UnreadableFile("not read: over %d s".formatted(limit.toSeconds()));
    }

    static UnreadableFile damaged(Throwable cause) {
        String detail = String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
        String shown = detail.length() > MAX_CAUSE ? detail.substring(0, MAX_CAUSE) + "…" : detail;
        return new UnreadableFile("not read: damaged (%s)".formatted(shown), cause);
    }
}
