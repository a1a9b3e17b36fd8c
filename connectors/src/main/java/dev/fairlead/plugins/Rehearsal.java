package dev.fairlead.plugins;

import dev.fairlead.lines.LastLines;
import dev.fairlead.lines.LogLine;
import dev.fairlead.lines.OneLine;
import dev.fairlead.trade.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plugin would have done.
///
/// @param mails whose events it was offered
/// @param events that it was handed, which are those it may read
/// @param polled whether it was polled, too
/// @param writes in their order, the first thousand
/// @param more that are not in the list
/// @param trouble with which it ended early; null when it went through
public record Rehearsal(
        int mails,
        int events,
        boolean polled,
        List<Deed> writes,
        long more,
        @Nullable String trouble,
        List<LogLine> log) {

    /// One write that was not made.
    ///
    /// @param during `start`, `poll`, or the event: `message.linked message/17`
    /// @param kind `orders`, or `call` for a request to another system
    /// @param record id of the record, or method and host of the call
    /// @param result `created`, `updated`, `unchanged`, `older`, `refused`, `sent`, or `forbidden`
    /// @param why it would be refused or is older, otherwise empty
    /// @param body the record as JSON, or the address of the call
    public record Deed(String during, String kind, String record, String result, String why, String body) {

        Deed ending(Outcome outcome) {
            String reason =
                    outcome.why() == null ? "" : OneLine.of(outcome.why().toString(), LastLines.LONGEST);
            return new Deed(during, kind, record, outcome.what().key(), reason, body);
        }
    }
}
