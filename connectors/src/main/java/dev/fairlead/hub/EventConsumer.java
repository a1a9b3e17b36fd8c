package dev.fairlead.hub;

import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.EventPage;
import dev.fairlead.events.EventType;
import dev.fairlead.events.ToldEvent;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.NullUnmarked;

/// Sends events down a route, in their order, and remembers in the database how far it has come: up to the last
/// exchange that was done. After a kill some come again, with the same id; none is left out.
@NullUnmarked
final class EventConsumer extends ScheduledPollConsumer {

    /// Headers beside the body, so that a route can choose without reading JSON.
    private static final String ID = "CamelFairleadEventId";

    private static final String TYPE = "CamelFairleadEventType";
    private static final String RECORD = "CamelFairleadEventRecord";
    private static final String TIME = "CamelFairleadEventTime";

    private static final long LONGEST_END_SECONDS = 30;

    private final FairleadEndpoint endpoint;
    private final HubParts parts;
    private final Set<EventType> types;
    private final Semaphore polling = new Semaphore(1);

    EventConsumer(FairleadEndpoint endpoint, Processor processor, HubParts parts, Set<EventType> types) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.parts = parts;
        this.types = types;
    }

    @Override
    protected void doStart() throws Exception {
        begin();
        super.doStart();
    }

    /// A new reader stands where it begins from the start of its route on, not from the first poll.
    private long begin() {
        long beginning =
                endpoint.getBegin().equals("oldest") ? 0 : parts.outbox().last();
        return parts.readers().placeOf(endpoint.place(), beginning);
    }

    /// Camel interrupts the thread of a consumer that stops, and an interrupt closes the database under it: so the
    /// poll that runs is waited for first, and no other begins meanwhile.
    @Override
    protected void doStop() throws Exception {
        boolean ended = awaitPoll();
        try {
            super.doStop();
        } finally {
            if (ended) {
                polling.release();
            }
        }
    }

    /// Also when whoever stops is interrupted, as Camel's task is once its own time is over: otherwise the consumer
    /// would be given up where it stands, and its thread interrupted all the same.
    private boolean awaitPoll() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_END_SECONDS);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return polling.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    protected int poll() throws Exception {
        polling.acquireUninterruptibly();
        try {
            return isPollAllowed() ? sendSome() : 0;
        } finally {
            polling.release();
        }
    }

    private int sendSome() throws Exception {
        long from = begin();
        EventPage page = parts.outbox().after(from, types, endpoint.getBatch());
        long done = from;
        try {
            for (ToldEvent event : page.events()) {
                if (!isPollAllowed()) {
                    return 0;
                }
                sendDown(event);
                done = event.place();
            }
            done = page.upTo();
        } finally {
            if (done > from) {
                parts.readers().move(endpoint.place(), from, done);
            }
        }
        return page.events().size();
    }

    private void sendDown(ToldEvent event) throws Exception {
        Exchange exchange = createExchange(false);
        try {
            Message message = exchange.getIn();
            message.setBody(parts.cloud().text(event));
            message.setHeader(Exchange.CONTENT_TYPE, CloudEvents.MEDIA_TYPE);
            message.setHeader(ID, event.id());
            message.setHeader(TYPE, event.type().key());
            message.setHeader(RECORD, event.record());
            message.setHeader(TIME, event.at().toString());
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }
}
