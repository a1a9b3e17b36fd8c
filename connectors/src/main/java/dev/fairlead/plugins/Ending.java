package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import java.time.Duration;
import java.util.List;

/// How a call of a plugin ended.
///
/// @param words for people; empty when it went well
record Ending(What what, String words) {

    enum What {
        WELL,
        /// It threw; it may go better the next time.
        THREW,
        /// What it did cannot go on: blocked, too many threads, out of its permissions.
        MISBEHAVED,
        /// An administrator, or the end of the program.
        STOPPED,
        /// The program could not do what it was asked, a database that is away: no fault of the plugin.
        OURS
    }

    private static final int LONGEST = 400;
    private static final int DEEPEST = 20;

    static final Ending WELL = new Ending(What.WELL, "");

    boolean isWell() {
        return what == What.WELL;
    }

    /// Made on the plugin's thread: what an exception says of itself is code of the plugin.
    static Ending threw(String call, Throwable thrown) {
        Throwable root = root(thrown);
        String because = root == thrown ? "" : ", because of " + said(root);
        return new Ending(What.THREW, "%s threw %s%s".formatted(call, said(thrown), because));
    }

    private static String said(Throwable thrown) {
        return OneLine.of(thrown.getClass().getName() + ": " + thrown.getMessage(), LONGEST);
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /// Routes that cannot run, with the line to blame; 0 for none.
    static Ending routes(int line, String reason) {
        String place = line > 0 ? "line %d of its routes".formatted(line) : "its routes";
        return new Ending(What.MISBEHAVED, "%s: %s".formatted(place, OneLine.of(reason, LONGEST)));
    }

    /// When not even its text can be had.
    static Ending threwSomething(String call, Throwable thrown) {
        return new Ending(
                What.THREW, "%s threw %s".formatted(call, thrown.getClass().getName()));
    }

    static Ending tooLong(String call, Duration limit) {
        return new Ending(What.MISBEHAVED, "%s did not end within %s".formatted(call, seconds(limit)));
    }

    static Ending tooManyThreads(String call, int threads, int most) {
        return new Ending(
                What.MISBEHAVED,
                "%s left or began too many threads: %d, expected at most %d".formatted(call, threads, most));
    }

    static Ending overreached(String call, String deed) {
        return new Ending(What.MISBEHAVED, "%s went beyond its permissions: %s".formatted(call, deed));
    }

    static Ending stopped(String call) {
        return new Ending(What.STOPPED, "%s was broken off".formatted(call));
    }

    static Ending ours(String call, Throwable cause) {
        return new Ending(
                What.OURS,
                "%s could not be served by Fairlead: %s"
                        .formatted(call, OneLine.of(String.valueOf(cause.getMessage()), LONGEST)));
    }

    static Ending tooOften(int failures, Ending last) {
        return new Ending(
                What.MISBEHAVED, "%d failures one after the other, the last: %s".formatted(failures, last.words()));
    }

    /// The same, with the threads that did not end.
    Ending with(List<String> living) {
        return living.isEmpty()
                ? this
                : new Ending(
                        what,
                        "%s%d of its threads still live and end only with the program: %s"
                                .formatted(
                                        words.isEmpty() ? "" : words + ". ",
                                        living.size(),
                                        OneLine.of(String.join(", ", living), LONGEST)));
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() < 10_000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
    }
}
