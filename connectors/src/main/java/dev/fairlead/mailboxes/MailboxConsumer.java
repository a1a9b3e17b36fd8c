package dev.fairlead.mailboxes;

import dev.fairlead.archive.Arrival;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;

/// Polls one mailbox: each poll is one batch, sent down the route to be archived.
final class MailboxConsumer extends ScheduledPollConsumer {

    private static final long LONGEST_END = 10_000;

    private final MailboxEndpoint endpoint;
    private final PullTurn turn;
    private final MailboxPull pull;
    private final InboxWatch watch;

    private volatile long pauseMillis;
    private volatile int failures;

    MailboxConsumer(MailboxEndpoint endpoint, Processor processor, MailboxComponent.Parts parts) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.turn = parts.turns().turnOf(this);
        this.pull = parts.pullOf(endpoint.mailbox());
        this.watch = parts.watchOf(endpoint.mailbox(), this::inboxHasNews);
        setScheduler(turn);
    }

    @Override
    protected int poll() throws Exception {
        PulledBatch batch = pull.next();
        if (batch == null) {
            endpoint.known().upToDate(endpoint.mailboxId());
            watch.startIfOffered(pull.canIdle());
            pauseMillis = pull.hasNews() ? 0 : Math.max(0, pull.untilNextLook().toMillis());
            return 0;
        }
        endpoint.known().syncing(endpoint.mailboxId());
        pull.archived(batch, sendDown(batch));
        pauseMillis = 0;
        return batch.deliveries().size();
    }

    @SuppressWarnings("unchecked")
    private List<Arrival> sendDown(PulledBatch batch) throws Exception {
        Exchange exchange = createExchange(false);
        try {
            exchange.getIn().setBody(batch);
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
            return (List<Arrival>) exchange.getMessage().getMandatoryBody(List.class);
        } finally {
            releaseExchange(exchange, false);
        }
    }

    String mailboxId() {
        return Long.toString(endpoint.mailboxId());
    }

    private void inboxHasNews() {
        pull.announceInboxNews();
        turn.wake();
    }

    void syncNow() {
        pull.announceLook();
        turn.wake();
    }

    /// A poll went well.
    void worked() {
        failures = 0;
    }

    /// A poll failed: what was open is given up, the next poll begins anew after a pause.
    int failed() {
        pull.breakOff();
        return ++failures;
    }

    void pause(long millis) {
        pauseMillis = millis;
    }

    long pauseMillis() {
        return pauseMillis;
    }

    @Override
    protected void doStop() throws Exception {
        turn.unscheduleTask();
        watch.stop();
        pull.cut();
        turn.awaitEnd(LONGEST_END);
        super.doStop();
    }
}
