package dev.fairlead.rounds;

import java.time.Instant;

/// Goes rounds on a thread of its own: every minute where a round is nothing, seldom enough to take a fiftieth of the
/// time where it is much.
///
/// What a round throws ends the rounds: the room that goes them handles its own troubles.
public abstract class PacedRounds extends OwnThread {

    private static final long MINUTE_MILLIS = 60_000;
    private static final long SHARE = 50;

    /// @param name of the thread
    protected PacedRounds(String name) {
        super(name);
    }

    /// One round.
    protected abstract void go(Instant now);

    @Override
    protected void run() {
        long pause = MINUTE_MILLIS;
        while (isRunning()) {
            pause(pause);
            if (isRunning()) {
                long start = System.nanoTime();
                go(Instant.now());
                pause = Math.max(MINUTE_MILLIS, SHARE * (System.nanoTime() - start) / 1_000_000);
            }
        }
    }
}
