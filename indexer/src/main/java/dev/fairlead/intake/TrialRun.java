package dev.fairlead.intake;

import dev.fairlead.intake.RuleTrial.Change;
import dev.fairlead.intake.RuleTrial.State;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Rule;
import dev.fairlead.search.Access;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A dry run while it runs: one thread works, others ask how far it is.
final class TrialRun {

    private static final int SAMPLE = 20;

    private final Rule rule;
    private final String by;
    private final Access access;
    private final Instant startedAt;
    private final List<Change> sample = new ArrayList<>();
    private volatile boolean cancelled;
    private State state = State.WAITING;
    private long done;
    private long total;
    private long changes;
    private long visible;
    private String error = "";

    TrialRun(Rule rule, String by, Access access, Instant startedAt) {
        this.rule = rule;
        this.by = by;
        this.access = access;
        this.startedAt = startedAt;
    }

    Rule rule() {
        return rule;
    }

    Access access() {
        return access;
    }

    boolean isWanted() {
        return !cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    synchronized RuleTrial now() {
        return new RuleTrial(
                rule.id(), by, state, done, total, changes, visible, List.copyOf(sample), error, startedAt);
    }

    synchronized void begin(long mails) {
        total = mails;
        state = State.RUNNING;
    }

    synchronized void looked(Mail mail, List<Link> before, List<Link> after, boolean isVisible) {
        done++;
        List<Link> lost = without(before, after);
        List<Link> gained = without(after, before);
        if (lost.isEmpty() && gained.isEmpty()) {
            return;
        }
        changes++;
        if (isVisible) {
            visible++;
            if (sample.size() < SAMPLE) {
                sample.add(new Change(mail, lost, gained));
            }
        }
    }

    /// A link that becomes certain, or doubtful, is another one.
    private static List<Link> without(List<Link> some, List<Link> others) {
        Set<String> known = others.stream().map(TrialRun::key).collect(Collectors.toSet());
        return some.stream().filter(link -> !known.contains(key(link))).toList();
    }

    private static String key(Link link) {
        return link.id() + " " + link.value() + " " + link.role() + " " + (link.score() >= Link.ACCEPTED);
    }

    synchronized void end() {
        state = cancelled ? State.CANCELLED : State.DONE;
    }

    synchronized void fail(String cause) {
        state = State.FAILED;
        error = cause;
    }
}
