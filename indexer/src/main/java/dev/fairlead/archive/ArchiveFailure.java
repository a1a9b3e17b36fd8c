package dev.fairlead.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/// The disk did not do what the archive asked of it. Nothing was acknowledged; the same call can be made
/// again when the cause is mended.
public class ArchiveFailure extends RuntimeException {

    private ArchiveFailure(String message) {
        super(message);
    }

    private ArchiveFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static ArchiveFailure noRoom(Path folder, long usable, long wanted, DataSize keepFree) {
        return new ArchiveFailure(("The disk of %s is full: %,d KB are free, %,d KB of new mail need a place and %,d KB"
                        + " are kept for the database and the index. Nothing of this batch was stored. Make room or"
                        + " move fairlead.data to a larger disk; the next attempt goes on from here.")
                .formatted(folder, usable / 1024, wanted / 1024 + 1, keepFree.toKilobytes()));
    }

    static ArchiveFailure writing(Path file, IOException cause) {
        return new ArchiveFailure(
                ("Could not write to the archive file %s: %s. Nothing of this batch was stored. Check the disk's room"
                                + " and health and who owns the folder; the next attempt goes on from here.")
                        .formatted(file, said(cause)),
                cause);
    }

    static ArchiveFailure opening(Path folder, IOException cause) {
        return new ArchiveFailure(
                ("Could not open the archive in %s: %s. Check that the folder is there and that this process"
                                + " may write to it.")
                        .formatted(folder, said(cause)),
                cause);
    }

    static ArchiveFailure reading(Path file, IOException cause) {
        return new ArchiveFailure(
                "Could not read the archive file %s: %s. Check that the disk is there and healthy."
                        .formatted(file, said(cause)),
                cause);
    }

    // "No space left on device" is the whole message of some exceptions, others carry only their class.
    private static String said(IOException cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
