package dev.fairlead.columns;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// A table of the database in memory.
///
/// It is read once, in the background when the program starts; whoever asks earlier waits. Which rows changed is noted
/// when that has been committed, and whoever asks next reads those again first: a change is seen by everybody from then
/// on, and who only writes pays nothing for it. One program owns the database, so there is nobody else of whose changes
/// it would have to hear.
///
/// @param <T> the table in memory, `R` a row of the database
public final class Mirror<T, R> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    /// More than these are read again in the background, so that the next reader does not have to.
    private static final int MANY = 2_000;

    private final String name;
    private final Source<T, R> source;
    private final TransactionTemplate apart;
    private final ChangedRows changed = new ChangedRows(MANY, this::warm);
    private final Object turn = new Object();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicBoolean called = new AtomicBoolean();
    private final ThreadPoolExecutor worker;
    private @Nullable T table;

    /// @param name of the thread that reads in the background
    public Mirror(String name, Source<T, R> source, PlatformTransactionManager transactions) {
        this.name = name;
        this.source = source;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        // What comes while the program ends is left undone.
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// Where the rows come from.
    public interface Source<T, R> {

        /// All there are; those that are written meanwhile may be among them or not.
        T load();

        /// Those of these ids that are there.
        List<R> read(Set<Long> ids);

        /// Takes out the rows of these ids and puts in what they are now; nobody else looks at the table meanwhile.
        void replace(T table, Set<Long> ids, List<R> now);
    }

    /// To be called in the transaction that changes these rows.
    public void changing(Set<Long> ids) {
        changed.changing(ids);
    }

    /// Has what is missing read in the background.
    public void warm() {
        if (called.compareAndSet(false, true)) {
            worker.execute(this::catchUp);
        }
    }

    private void catchUp() {
        called.set(false);
        try {
            current();
        } catch (DataAccessException | TransactionException cause) {
            LOG.warn("Rows could not be read for {}; the next reader tries again", name, cause);
        }
    }

    /// What this says of the table as it is now.
    public <A> A ask(Function<T, A> asking) {
        T known = current();
        lock.readLock().lock();
        try {
            return asking.apply(known);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// One at a time: whoever reads the database later also writes later, so that what is older never hides what is
    /// newer.
    private T current() {
        synchronized (turn) {
            T known = table;
            if (known == null) {
                known = Objects.requireNonNull(apart.execute(status -> source.load()));
                table = known;
            }
            Set<Long> ids = changed.take();
            if (!ids.isEmpty()) {
                readAgain(known, ids);
            }
            return known;
        }
    }

    private void readAgain(T known, Set<Long> ids) {
        List<R> now = null;
        try {
            now = Objects.requireNonNull(apart.execute(status -> source.read(ids)));
        } finally {
            if (now == null) {
                changed.add(ids);
            }
        }
        lock.writeLock().lock();
        try {
            source.replace(known, ids, now);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Interrupts nobody: an interrupt would close the database under whoever is reading.
    @Override
    public void close() {
        worker.getQueue().clear();
        worker.shutdown();
    }
}
