package dev.fairlead.frame;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A value read from the database and kept in memory until somebody changes what it was read from.
///
/// Readers of other threads see a change as soon as it is committed, and never one that was rolled back.
public final class Remembered<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;
    private long changes;

    public Remembered(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        long seen;
        synchronized (this) {
            T current = value;
            if (current != null) {
                return current;
            }
            seen = changes;
        }
        T read = source.get();
        keep(read, seen);
        return read;
    }

    // What was read before a change ended must not outlive it.
    private synchronized void keep(T read, long seen) {
        if (changes == seen && !TransactionSynchronizationManager.isActualTransactionActive()) {
            value = read;
        }
    }

    /// To be called after a change, inside its transaction if there is one.
    public void forget() {
        clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    clear();
                }
            });
        }
    }

    private synchronized void clear() {
        value = null;
        changes++;
    }
}
