package dev.fairlead.officehours;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that was changed in the calendars by hand.
///
/// @param calendar its key; empty for a person's, or an import of several
/// @param label what it was about: a day and its name, a file, hours
/// @param undoneAt when it was taken back
public record OfficeChange(
        long id,
        String calendar,
        String username,
        Kind kind,
        String label,
        String by,
        Instant at,
        @Nullable Instant undoneAt) {

    /// What was done.
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        IMPORTED,
        HOURS,
        PERSON;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
