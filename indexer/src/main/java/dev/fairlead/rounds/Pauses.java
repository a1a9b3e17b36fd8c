package dev.fairlead.rounds;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait before what failed is tried again.
public final class Pauses {

    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    private Pauses() {}

    /// Doubled with each failure, and never longer than the longest.
    ///
    /// @param failures one after the other, 1 and more
    public static Duration after(int failures, Duration first, Duration longest) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /// Up to a fifth shorter or longer, so that not all that failed at once come back at once.
    public static Duration spread(Duration pause) {
        double factor = ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD);
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
