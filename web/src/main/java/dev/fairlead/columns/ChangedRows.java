package dev.fairlead.columns;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Ids of rows that were changed, from the commit on until somebody takes them to read them again.
final class ChangedRows {

    private final Set<Long> ids = ConcurrentHashMap.newKeySet();
    private final int many;
    private final Runnable atMany;

    /// @param atMany called while more than `many` wait
    ChangedRows(int many, Runnable atMany) {
        this.many = many;
        this.atMany = atMany;
    }

    /// To be called in the transaction that changes them; without one they count at once.
    void changing(Set<Long> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Committed(rows));
        } else {
            add(rows);
        }
    }

    void add(Collection<Long> rows) {
        ids.addAll(rows);
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
        private final Set<Long> rows;
        private boolean noted;

        Committed(Set<Long> rows) {
            this.rows = rows;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            noted = true;
            add(rows);
        }

        /// Of a commit that failed nobody knows whether it was done: reading once more harms nothing.
        @Override
        public void afterCompletion(int status) {
            if (!noted && status != STATUS_ROLLED_BACK) {
                add(rows);
            }
        }
    }
}
