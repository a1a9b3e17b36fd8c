package dev.fairlead.mailboxes;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.ScheduledPollEndpoint;

/// `mailbox:7` in a route: the mailbox with that id, as it is known when the route starts.
final class MailboxEndpoint extends ScheduledPollEndpoint {

    private final long mailboxId;
    private final MailboxComponent.Parts parts;

    MailboxEndpoint(String uri, MailboxComponent component, long mailboxId, MailboxComponent.Parts parts) {
        super(uri, component);
        this.mailboxId = mailboxId;
        this.parts = parts;
    }

    long mailboxId() {
        return mailboxId;
    }

    Mailbox mailbox() {
        return parts.known().get(mailboxId);
    }

    KnownMailboxes known() {
        return parts.known();
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("Fairlead never writes to a mailbox; use Camel's smtp to send");
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        MailboxConsumer consumer = new MailboxConsumer(this, processor, parts);
        consumer.setPollStrategy(parts.errors());
        consumer.setExceptionHandler(parts.errors());
        return consumer;
    }
}
