package dev.fairlead.facts;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Does the two halves of a piece of work at the same time, one of them on a thread of its own.
final class Halves {

    private Halves() {}

    /// @param work given 0 and 1
    /// @throws RuntimeException the first half's failure, or else the second one's; both have ended then
    static void both(IntConsumer work) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread other = Thread.ofPlatform()
                .name("activity-rebuild")
                .daemon()
                .uncaughtExceptionHandler((thread, cause) -> failure.set(cause))
                .start(() -> work.accept(1));
        try {
            work.accept(0);
        } finally {
            await(other);
        }
        switch (failure.get()) {
            case null -> {}
            case RuntimeException cause -> throw cause;
            case Throwable cause -> throw new IllegalStateException("Half of the facts were not made", cause);
        }
    }

    /// Whatever interrupts us, the other one must have ended before its files are closed.
    private static void await(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException cause) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
