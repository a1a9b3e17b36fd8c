package dev.fairlead.mailboxes;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// What happens when the pull of a mailbox fails, for all of them: the cause is shown, the pull tried again later.
///
/// The pause doubles with each failure and is spread, so that two hundred mailboxes do not come back at once.
@Component
@NullUnmarked
class PullErrors implements PollingConsumerPollStrategy, ExceptionHandler {

    private static final System.Logger LOG = System.getLogger(PullErrors.class.getName());
    private static final int MOST_DOUBLINGS = 16;
    private static final double SPREAD = 0.2;

    private final PullSettings settings;
    private final KnownMailboxes known;

    PullErrors(PullSettings settings, KnownMailboxes known) {
        this.settings = settings;
        this.known = known;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        ((MailboxConsumer) consumer).worked();
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception failure) {
        MailboxConsumer mailbox = (MailboxConsumer) consumer;
        int failures = mailbox.failed();
        if (!mailbox.isRunAllowed()) {
            return false;
        }
        Trouble trouble = Troubles.of(failure);
        // A line that was quiet for a while is often closed by the other side: that is worth one try at once.
        if (failures == 1 && mailbox.isConsumerReady() && trouble.kind() == Trouble.Kind.CLOSED) {
            return true;
        }
        known.failed(((MailboxEndpoint) endpoint).mailboxId(), trouble);
        mailbox.pause(spread(pauseAfter(trouble, failures)));
        return false;
    }

    private Duration pauseAfter(Trouble trouble, int failures) {
        Duration first = trouble.kind() == Trouble.Kind.SIGN_IN ? settings.retrySignIn() : settings.retryFirst();
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration longest = first.compareTo(settings.retryLongest()) > 0 ? first : settings.retryLongest();
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    private static long spread(Duration pause) {
        return Math.round(pause.toMillis() * ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD));
    }

    @Override
    public void handleException(Throwable failure) {
        handleException(null, null, failure);
    }

    @Override
    public void handleException(String message, Throwable failure) {
        handleException(message, null, failure);
    }

    /// Called once a failure, after [#rollback].
    @Override
    public void handleException(String message, Exchange exchange, Throwable failure) {
        Trouble trouble = Troubles.of(failure);
        Throwable details = trouble.kind() == Trouble.Kind.UNEXPECTED ? failure : null;
        LOG.log(System.Logger.Level.WARNING, message + ": " + trouble.cause(), details);
    }
}
