package dev.fairlead.months;

import dev.fairlead.figures.Metric;
import java.util.Locale;

/// What changed in a frozen figure since: something came or went, or took another time.
///
/// @param sign +1 for what came, -1 for what went; a time that changed is one that went and one that came
/// @param value minutes, for a figure of minutes
public record Correction(Metric metric, int sign, long mailId, long customerId, int value, Cause cause) {

    public enum Cause {
        /// It arrived after the month was frozen.
        LATE_MAIL,
        /// It concerns another customer now, or none, or one at all.
        RELINKED,
        /// It went the other way, or is automatic or internal, or no longer is.
        DIRECTION,
        /// It is another rep's now.
        REP,
        /// Somebody closed the conversation, or took that back.
        BY_HAND,
        /// Another mail of its conversation changed or came.
        CONVERSATION,
        /// The office hours were changed.
        HOURS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
