package dev.fairlead.exports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody asked to be written into a file, and how far that is.
///
/// @param selection ids of selected mails; empty when the query alone says which
/// @param language of the column titles, `en` or `zh`
/// @param total mails that the query found, 0 until that is known
/// @param leftOut mails whose bytes could not be read from the archive
/// @param bytes size of the file
/// @param cause why it failed, empty when it did not
record Export(
        long id,
        String owner,
        Format format,
        String query,
        List<Long> selection,
        String language,
        State state,
        long total,
        long done,
        long leftOut,
        long bytes,
        String cause,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    String fileName() {
        return "fairlead-" + id + "." + format.extension();
    }
}
