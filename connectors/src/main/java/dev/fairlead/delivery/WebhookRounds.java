package dev.fairlead.delivery;

import dev.fairlead.rounds.OwnThread;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Sees to it that every web hook is told, several at a time and each by one thread only.
@Component
class WebhookRounds extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRounds.class);
    private static final long PAUSE_MILLIS = 500;

    private final WebhookTable table;
    private final WebhookCourier courier;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private final int calls;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable ExecutorService callers;

    WebhookRounds(WebhookTable table, WebhookCourier courier, WebhookSettings settings) {
        super("webhooks");
        this.table = table;
        this.courier = courier;
        this.calls = settings.calls();
    }

    @Override
    public void start() {
        callers = Executors.newFixedThreadPool(
                calls, Thread.ofPlatform().daemon().name("webhook-", 1).factory());
        super.start();
    }

    @Override
    protected void run() {
        while (isRunning()) {
            pause(PAUSE_MILLIS);
            if (isRunning()) {
                round(Objects.requireNonNull(callers));
            }
        }
    }

    /// The one error handler: the next round tries again.
    private void round(ExecutorService threads) {
        try {
            for (WebhookTable.Row row : table.all()) {
                long id = row.webhook().id();
                if (row.webhook().isDue(clock.instant()) && busy.add(id)) {
                    threads.execute(() -> deliver(id));
                }
            }
        } catch (DataAccessException e) {
            LOG.warn("Web hooks wait: {}", e.getMessage());
        }
    }

    private void deliver(long id) {
        try {
            if (courier.deliver(id, this::isRunning)) {
                wake();
            }
        } catch (RuntimeException e) {
            // The rim of this thread: a secret that cannot be opened, a database that is away.
            LOG.warn("Web hook {} waits", id, e);
        } finally {
            busy.remove(id);
        }
    }

    @Override
    public void stop() {
        super.stop();
        ExecutorService last = callers;
        if (last != null) {
            // Waits for the calls under way, and does not interrupt them.
            last.close();
        }
    }
}
