package dev.fairlead.intake;

import dev.fairlead.linking.Link;
import java.time.Instant;
import java.util.List;

/// A dry run of a rule over the stored mail: how far it is, and what the rule would change.
///
/// @param by user name of who asked for it
/// @param done of `total` mails that the rule may concern were looked at
/// @param changes mails that would be linked otherwise; `visible` those of them that who asked may see
/// @param sample some of the visible ones, newest first as far as the index could tell
/// @param error why it ended early, empty otherwise
public record RuleTrial(
        long ruleId,
        String by,
        State state,
        long done,
        long total,
        long changes,
        long visible,
        List<Change> sample,
        String error,
        Instant startedAt) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /// What would become of one mail: links that it would lose and gain.
    public record Change(Mail mail, List<Link> lost, List<Link> gained) {}

    public boolean isOver() {
        return state != State.WAITING && state != State.RUNNING;
    }

    public int percent() {
        return total == 0 ? 100 : (int) Math.min(100, 100 * done / total);
    }
}
