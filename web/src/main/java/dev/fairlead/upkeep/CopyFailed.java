package dev.fairlead.upkeep;

import dev.fairlead.frame.Refused;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The copy of the database could not be written; the one before it is as it was.
@ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE)
final class CopyFailed extends Refused {

    private static final long serialVersionUID = 1L;

    private CopyFailed(String key, String... values) {
        super(key, values);
    }

    static CopyFailed noRoom(Path file, long free, long needed) {
        return new CopyFailed("backup.noroom", file.toString(), megabytes(free), megabytes(needed));
    }

    static CopyFailed writing(Path file, Exception cause) {
        CopyFailed failed = new CopyFailed("backup.failed", file.toString(), String.valueOf(cause.getMessage()));
        failed.initCause(cause);
        return failed;
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }
}
