package dev.fairlead.exports;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/// An export that could not be finished; the sentence is for whoever asked for it.
final class ExportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ExportFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private ExportFailure(String sentence) {
        super(sentence);
    }

    static ExportFailure disk(IOException cause) {
        return new ExportFailure("The file could not be written: %s".formatted(cause.getMessage()), cause);
    }

    static ExportFailure tooLarge(DataSize largest) {
        return new ExportFailure("The file reached %d MB, the most that one export may have: narrow the search."
                .formatted(largest.toMegabytes()));
    }

    static ExportFailure noRoom(DataSize room) {
        return new ExportFailure("All exports together may take %d MB: delete some that are not needed any more."
                .formatted(room.toMegabytes()));
    }

    static ExportFailure fullDisk(DataSize reserve) {
        return new ExportFailure(
                "Less than %d MB are free on the server's disk: ask IT to make room.".formatted(reserve.toMegabytes()));
    }

    static ExportFailure tooMany(long found, long most) {
        return new ExportFailure(
                "The search finds %d mails, more than the %d that one export may have: narrow the search."
                        .formatted(found, most));
    }

    static ExportFailure slow() {
        return new ExportFailure("The search took too long to be complete: narrow it, by time for instance.");
    }

    static ExportFailure withoutOwner(String owner) {
        return new ExportFailure("%s has no account any more.".formatted(owner));
    }
}
