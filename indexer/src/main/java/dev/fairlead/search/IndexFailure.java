package dev.fairlead.search;

import java.nio.file.Path;

/// The index could not be read or written: a full disk, a damaged file, a folder in use. What is archived is safe; the
/// index goes on from its last commit ([MessageIndex#checkpoint()]) once the cause is gone.
public final class IndexFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private IndexFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static IndexFailure opening(Path folder, Exception cause) {
        return new IndexFailure(
                ("The index in %s cannot be opened: %s. Is another Fairlead running on the same folder, or may"
                                + " this user not write to it?")
                        .formatted(folder, cause.getMessage()),
                cause);
    }

    static IndexFailure writing(Path folder, Exception cause) {
        return new IndexFailure(
                ("The index in %s cannot be written: %s. Nothing is lost: it goes on from its last commit once"
                                + " there is room")
                        .formatted(folder, cause.getMessage()),
                cause);
    }

    static IndexFailure reading(Path folder, Exception cause) {
        return new IndexFailure("The index in %s cannot be read: %s".formatted(folder, cause.getMessage()), cause);
    }
}
