package dev.fairlead.hub;

import dev.fairlead.lines.LastLines;
import dev.fairlead.lines.LogLine;
import dev.fairlead.rounds.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a route did since the program began.
final class RouteFigures {

    /// @param what the exception itself, so that it is not counted again where it comes by once more
    private record Failure(
            Instant at, String words, @Nullable Throwable what) {}

    private final LastLines log = new LastLines();
    private final Tally records = Tally.ofHour();
    private final Tally errors = Tally.ofDay();
    private volatile @Nullable Instant since;
    private volatile @Nullable Instant lastLook;
    private volatile @Nullable RouteRun lastRun;
    private volatile @Nullable Failure lastFailure;
    private volatile boolean unreached;
    private volatile boolean carriesMail;

    LastLines log() {
        return log;
    }

    void started() {
        since = Instant.now();
        unreached = false;
        log.say("Started");
    }

    void stopped() {
        since = Instant.now();
        unreached = false;
        log.say("Stopped");
    }

    /// Looked at its source, with or without finding something.
    void looked() {
        lastLook = Instant.now();
        unreached = false;
    }

    /// Did not come to its source.
    void unreached(Throwable what, String words) {
        unreached = true;
        trouble(what, words);
    }

    void ran(long millis, RunCounts counts) {
        lastRun = new RouteRun(Instant.now(), millis, counts.byName(), "");
        records.add(counts.all());
    }

    void failed(long millis, RunCounts counts, Throwable what, String words) {
        trouble(what, words);
        lastRun = new RouteRun(Instant.now(), millis, counts.byName(), words);
        records.add(counts.all());
    }

    /// A line about trouble of which nothing else here tells.
    void complained(LogLine line) {
        lastFailure = new Failure(line.at(), line.text(), null);
        errors.add(1);
        log.add(line);
    }

    private void trouble(Throwable what, String words) {
        Failure before = lastFailure;
        if (before == null || before.what() != what) {
            lastFailure = new Failure(Instant.now(), words, what);
            errors.add(1);
            log.trouble(words);
        }
    }

    /// Whether what it did last failed, or its source cannot be reached.
    boolean isFailing() {
        RouteRun run = lastRun;
        return unreached || run != null && !run.problem().isEmpty();
    }

    /// Whether mails or chats go down it: less is shown of what it says.
    boolean carriesMail() {
        return carriesMail;
    }

    void carriesMail(boolean now) {
        carriesMail = now;
    }

    @Nullable
    Instant since() {
        return since;
    }

    Activity activity() {
        Failure failure = lastFailure;
        return new Activity(
                lastLook,
                lastRun,
                records.last(1),
                records.all(),
                errors.all(),
                failure == null ? null : failure.at(),
                failure == null ? "" : failure.words());
    }
}
