package dev.fairlead.rounds;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

/// Counts over the time just gone, in slices that are forgotten one by one. Any thread.
public final class Tally {

    private final long[] counts;
    private final long[] slices;
    private final long width;
    private final LongSupplier clock;

    /// @param clock in milliseconds
    Tally(int slices, Duration width, LongSupplier clock) {
        this.counts = new long[slices];
        this.slices = new long[slices];
        this.width = width.toMillis();
        this.clock = clock;
        Arrays.fill(this.slices, Long.MIN_VALUE);
    }

    /// The last hour, by minutes.
    public static Tally ofHour() {
        return new Tally(60, Duration.ofMinutes(1), System::currentTimeMillis);
    }

    /// The last 24 hours, by hours.
    public static Tally ofDay() {
        return new Tally(24, Duration.ofHours(1), System::currentTimeMillis);
    }

    public synchronized void add(long more) {
        long now = clock.getAsLong() / width;
        int place = (int) (now % counts.length);
        if (slices[place] != now) {
            slices[place] = now;
            counts[place] = 0;
        }
        counts[place] += more;
    }

    /// All that is remembered.
    public long all() {
        return last(counts.length);
    }

    /// Of the slice that runs and those before it.
    ///
    /// @param number of slices
    public synchronized long last(int number) {
        long now = clock.getAsLong() / width;
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (slices[i] > now - number && slices[i] <= now) {
                sum += counts[i];
            }
        }
        return sum;
    }
}
