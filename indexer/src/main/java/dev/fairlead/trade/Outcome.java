package dev.fairlead.trade;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What became of one record of a delivery.
///
/// @param id at its source; null when it could not be read
/// @param why it was refused, or is older; null otherwise
public record Outcome(
        @Nullable String id,
        @Nullable Long version,
        What what,
        @Nullable Why why) {

    public enum What {
        CREATED,
        UPDATED,
        /// The same was there already.
        UNCHANGED,
        /// Older than the one we have; kept beside it.
        OLDER,
        REFUSED;

        /// `created`
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param field that is wrong
    public record Why(String field, String read, String expected) {

        static Why of(InvalidRecord invalid) {
            return new Why(invalid.field(), invalid.read(), invalid.expected());
        }

        @Override
        public String toString() {
            return "%sread %s, expected %s".formatted(field.isEmpty() ? "" : field + ": ", read, expected);
        }
    }

    static Outcome of(TradeRecord record, What what) {
        return new Outcome(record.id(), record.version(), what, null);
    }

    static Outcome older(TradeRecord record, long known) {
        Why why = new Why(
                "version",
                Long.toString(record.version()),
                "more than %d: it is older than the one we have".formatted(known));
        return new Outcome(record.id(), record.version(), What.OLDER, why);
    }

    static Outcome otherContent(TradeRecord record) {
        Why why = new Why(
                "version",
                record.version() + " with other fields than before",
                "a higher version for what has changed");
        return new Outcome(record.id(), record.version(), What.REFUSED, why);
    }

    public static Outcome refused(@Nullable String id, @Nullable Long version, InvalidRecord invalid) {
        return new Outcome(id, version, What.REFUSED, Why.of(invalid));
    }
}
