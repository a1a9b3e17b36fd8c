package dev.fairlead.audit;

import dev.fairlead.audit.AuditTrail.Filter;
import dev.fairlead.frame.InvalidInput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// What is asked of the audit log, as it stands in an address: days in UTC, both included.
record AuditQuery(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String object,
        @Nullable String from,
        @Nullable String to) {

    static final class InvalidDay extends InvalidInput {

        private static final long serialVersionUID = 1L;

        private InvalidDay(String field, String read) {
            super(field, "audit.invalid.day", cut(read));
        }
    }

    /// @param below cursor of the page before
    Filter filter(@Nullable Long below) {
        LocalDate last = day("to", to);
        LocalDate first = day("from", from);
        return new Filter(
                orEmpty(actor),
                orEmpty(action),
                orEmpty(object),
                first == null ? null : first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last == null
                        ? null
                        : last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                below);
    }

    /// Whether anything is left out; asked by the page.
    public boolean restricts() {
        return !(orEmpty(actor) + orEmpty(action) + orEmpty(object) + orEmpty(from) + orEmpty(to)).isBlank();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable LocalDate day(String field, @Nullable String read) {
        if (read == null || read.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(read.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidDay(field, read);
        }
    }
}
