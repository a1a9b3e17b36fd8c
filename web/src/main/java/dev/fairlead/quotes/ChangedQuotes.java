package dev.fairlead.quotes;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Numbers of quotes that were changed, from the commit on until somebody takes them to read them again.
final class ChangedQuotes {

    private final Set<Long> ids = ConcurrentHashMap.newKeySet();
    private final int many;
    private final Runnable atMany;

    /// @param atMany called while more than `many` wait
    ChangedQuotes(int many, Runnable atMany) {
        this.many = many;
        this.atMany = atMany;
    }

    /// To be called in the transaction that changes them; without one they count at once.
    void changing(Set<Long> quotes) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Committed(quotes));
        } else {
            add(quotes);
        }
    }

    void add(Collection<Long> quotes) {
        ids.addAll(quotes);
        if (ids.size() > many) {
            atMany.run();
        }
    }

    /// Those that wait now: they are to be read after this, as what changes from here on is noted anew.
    Set<Long> take() {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<Long> taken = Set.copyOf(ids);
        ids.removeAll(taken);
        return taken;
    }

    /// Notes what one transaction has changed, before whatever else is done behind its commit: that may take long.
    private final class Committed implements TransactionSynchronization {
        private final Set<Long> quotes;
        private boolean noted;

        Committed(Set<Long> quotes) {
            this.quotes = quotes;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            noted = true;
            add(quotes);
        }

        /// Of a commit that failed nobody knows whether it was done: reading once more harms nothing.
        @Override
        public void afterCompletion(int status) {
            if (!noted && status != STATUS_ROLLED_BACK) {
                add(quotes);
            }
        }
    }
}
