package dev.fairlead.enquiries;

import dev.fairlead.quotes.QuotesChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Has the price of enquiries looked for again that are new, or whose quotes have changed.
///
/// What is due is written down in the transaction that changes it and worked off when that has been committed: of two
/// transactions that do not see each other's rows, one with a price and one with its question, both look again, and a
/// restart forgets none.
@Component
class DuePrices implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DuePrices.class);

    /// Each commit writes the pages of all indexes of enquiries that it touches, of a few hundred as of some
    /// thousands.
    private static final int AT_ONCE = 4_000;

    private final FirstPrices prices;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("enquiry-prices").daemon().factory());

    DuePrices(FirstPrices prices, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.prices = prices;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Due(
            long id, @Nullable Long quoteId, @Nullable Long mailId) {}

    @EventListener
    void on(QuotesChanged change) {
        note(change.quoteIds(), Set.of());
    }

    /// What was left when the program ended.
    @EventListener
    void on(ApplicationReadyEvent ready) {
        worker.execute(this::workOff);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    /// For enquiries of these mails, which are new or were made anew: now, and once more behind the commit.
    void look(Collection<Long> mailIds) {
        prices.settle(mailIds);
        note(Set.of(), mailIds);
    }

    private void note(Collection<Long> quotes, Collection<Long> mails) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(quotes, mails);
            workOff();
            return;
        }
        Changed changed = (Changed) TransactionSynchronizationManager.getResource(this);
        if (changed == null) {
            changed = new Changed();
            TransactionSynchronizationManager.registerSynchronization(changed);
            changed.resume();
        }
        changed.quotes.addAll(quotes);
        changed.mails.addAll(mails);
    }

    private void write(Collection<Long> quotes, Collection<Long> mails) {
        jdbc.batchUpdate(
                "insert into enquiry_due (quote_id, mail_id) values (?, ?)",
                Stream.concat(
                                quotes.stream().map(id -> new Object[] {id, null}),
                                mails.stream().map(id -> new Object[] {null, id}))
                        .toList());
    }

    private synchronized void workOff() {
        try {
            while (Boolean.TRUE.equals(apart.execute(status -> workOffSome()))) {
                LOG.debug("Prices of some enquiries were looked for again, there are more");
            }
        } catch (DataAccessException cause) {
            // What was committed stays committed; this is still written down, and tried again with the next change.
            LOG.warn("Prices of enquiries could not be looked for again", cause);
        }
    }

    private boolean workOffSome() {
        List<Due> due = jdbc.query(
                "select id, quote_id, mail_id from enquiry_due order by id fetch first " + AT_ONCE + " rows only",
                (row, number) -> due(row));
        if (due.isEmpty()) {
            return false;
        }
        Set<Long> mails = new LinkedHashSet<>(prices.touchedBy(
                due.stream().map(Due::quoteId).filter(Objects::nonNull).toList()));
        due.stream().map(Due::mailId).filter(Objects::nonNull).forEach(mails::add);
        prices.settle(mails);
        jdbc.batchUpdate(
                "delete from enquiry_due where id = ?",
                due.stream().map(one -> new Object[] {one.id()}).toList());
        return due.size() == AT_ONCE;
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getLong(1), row.getObject(2, Long.class), row.getObject(3, Long.class));
    }

    /// What one transaction has changed.
    private final class Changed implements TransactionSynchronization {
        private final Set<Long> quotes = new LinkedHashSet<>();
        private final Set<Long> mails = new LinkedHashSet<>();

        private boolean over;

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(DuePrices.this);
        }

        @Override
        public void resume() {
            if (!over) {
                TransactionSynchronizationManager.bindResource(DuePrices.this, this);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(quotes, mails);
        }

        @Override
        public void beforeCompletion() {
            over = true;
            suspend();
        }

        @Override
        public void afterCommit() {
            workOff();
        }
    }
}
