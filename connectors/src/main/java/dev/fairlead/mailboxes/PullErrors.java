package dev.fairlead.mailboxes;

import dev.fairlead.rounds.Pauses;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What happens when the pull of a mailbox fails, for all of them: the cause is shown, the pull tried again later.
///
/// The pause doubles with each failure and is spread, so that two hundred mailboxes do not come back at once.
@Component
@NullUnmarked
class PullErrors implements PollingConsumerPollStrategy, ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PullErrors.class);

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
        mailbox.pause(Pauses.spread(settings.pauseAfter(trouble, failures)).toMillis());
        return false;
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
        LOG.warn("{}: {}", message, trouble.cause(), details);
    }
}
