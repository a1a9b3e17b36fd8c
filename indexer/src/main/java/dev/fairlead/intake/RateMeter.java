package dev.fairlead.intake;

import java.util.ArrayDeque;
import java.util.Deque;

/// Counts over the last half minute.
final class RateMeter {

    private static final long WINDOW_NANOS = 30_000_000_000L;

    private record Sample(long at, long count) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    synchronized void add(long count) {
        samples.addLast(new Sample(System.nanoTime(), count));
        forget();
    }

    synchronized double perSecond() {
        forget();
        if (samples.isEmpty()) {
            return 0;
        }
        long counted = samples.stream().mapToLong(Sample::count).sum();
        double seconds = Math.max(1, (System.nanoTime() - samples.getFirst().at()) / 1e9);
        return counted / seconds;
    }

    private void forget() {
        long horizon = System.nanoTime() - WINDOW_NANOS;
        while (!samples.isEmpty() && samples.getFirst().at() < horizon) {
            samples.removeFirst();
        }
    }
}
