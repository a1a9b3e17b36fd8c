package dev.fairlead.quotes;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.vocabulary.Region;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// All quotes by pairs of ports, in memory: whose quotes a reader may see of a lane or between two regions is found
/// there within a millisecond or a few, where the database would look through an index for a hundred.
///
/// It is read of the table once, in the background when the program starts; a reader who comes earlier waits. Which
/// quotes changed is noted when that has been committed, and whoever asks next reads those again first: a change is
/// seen by everybody from then on, and who only writes pays nothing for it. One program owns the database, so there is
/// nobody else of whose changes it would have to hear.
@Component
class Lanes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    /// More than these are read again in the background, so that the next reader does not have to.
    private static final int MANY = 2_000;

    private final LaneRows rows;
    private final TradeWords words;
    private final Customers customers;
    private final TransactionTemplate apart;
    private final ChangedQuotes changed = new ChangedQuotes(MANY, this::callWorker);
    private final Object turn = new Object();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicBoolean called = new AtomicBoolean();
    // What comes while the program ends is left undone.
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("lanes").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private @Nullable LaneTable table;

    Lanes(LaneRows rows, TradeWords words, Customers customers, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.words = words;
        this.customers = customers;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        callWorker();
    }

    @EventListener
    void on(QuotesChanged change) {
        changed.changing(change.quoteIds());
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void callWorker() {
        if (called.compareAndSet(false, true)) {
            worker.execute(this::catchUp);
        }
    }

    private void catchUp() {
        called.set(false);
        try {
            current();
        } catch (DataAccessException | TransactionException cause) {
            LOG.warn("Quotes could not be read for their lanes; the next reader tries again", cause);
        }
    }

    /// One at a time: whoever reads the database later also writes later, so that what is older never hides what is
    /// newer.
    private LaneTable current() {
        synchronized (turn) {
            LaneTable known = table;
            if (known == null) {
                known = Objects.requireNonNull(apart.execute(status -> LaneTable.of(rows.all())));
                LOG.info("{} quotes are known by their lanes", known.size());
                table = known;
            }
            Set<Long> ids = changed.take();
            if (!ids.isEmpty()) {
                readAgain(known, ids);
            }
            return known;
        }
    }

    private void readAgain(LaneTable known, Set<Long> ids) {
        List<LaneRow> now = null;
        try {
            now = Objects.requireNonNull(apart.execute(status -> rows.of(ids)));
        } finally {
            if (now == null) {
                changed.add(ids);
            }
        }
        lock.writeLock().lock();
        try {
            ids.forEach(known::remove);
            now.forEach(known::add);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// At most this many, the newest first.
    List<Long> ids(LaneQuestion question, int most) {
        return ask(question, search -> search.ids(most));
    }

    /// The same, but of each its place and its first amount: what a chart shows of a thousand.
    List<Quote> points(LaneQuestion question, int most) {
        return ask(question, search -> search.rows(most)).stream()
                .map(row -> row.quote(nameOf(row.customer())))
                .toList();
    }

    private @Nullable String nameOf(long customer) {
        return customer == 0
                ? null
                : customers.find(customer).map(Customer::name).orElse(null);
    }

    /// How many, but no further than this.
    long countUpTo(LaneQuestion question, int most) {
        return ask(question, search -> search.count(most));
    }

    private <T> T ask(LaneQuestion question, Function<LaneSearch, T> asking) {
        LaneTable known = current();
        lock.readLock().lock();
        try {
            return asking.apply(new LaneSearch(known, question, this::region));
        } finally {
            lock.readLock().unlock();
        }
    }

    /// A region has whole countries as well as ports.
    private @Nullable Predicate<String> region(String code) {
        Region region = words.region(code).orElse(null);
        if (region == null) {
            return null;
        }
        Set<String> places = Set.copyOf(region.places());
        return port -> places.contains(port) || port.length() > 2 && places.contains(port.substring(0, 2));
    }
}
