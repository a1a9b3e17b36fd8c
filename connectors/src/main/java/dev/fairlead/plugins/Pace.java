package dev.fairlead.plugins;

/// So many a minute and no more; a part of them at once.
final class Pace {

    private static final double NANOS = 60e9;
    private static final int BURST_SECONDS = 5;

    private final double perNano;
    private final double most;
    private double left;
    private long last = System.nanoTime();

    Pace(int perMinute) {
        this.perNano = perMinute / NANOS;
        this.most = Math.max(1, perMinute * BURST_SECONDS / 60.0);
        this.left = most;
    }

    /// Takes one.
    ///
    /// @return nanoseconds to wait before it is due
    synchronized long take() {
        long now = System.nanoTime();
        left = Math.min(most, left + (now - last) * perNano);
        last = now;
        left -= 1;
        return left >= 0 ? 0 : (long) (-left / perNano);
    }
}
