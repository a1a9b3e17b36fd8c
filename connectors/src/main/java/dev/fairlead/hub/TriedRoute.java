package dev.fairlead.hub;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.Route;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.sql.SqlEndpoint;
import org.apache.camel.component.timer.TimerEndpoint;
import org.apache.camel.spi.EndpointStrategy;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.apache.camel.support.RoutePolicySupport;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.jspecify.annotations.NullUnmarked;

/// One turn of a route that is tried: its source is read once and left as it is.
@NullUnmarked
final class TriedRoute extends RoutePolicySupport implements PollingConsumerPollStrategy, EndpointStrategy {

    private static final long AGAIN_MILLIS = 200;

    private final TryDesk desk;
    private final SafeWords words;
    private final CountDownLatch done = new CountDownLatch(1);

    TriedRoute(TryDesk desk, SafeWords words) {
        this.desk = desk;
        this.words = words;
    }

    /// As soon as there is a source, before anything is made of it: how a file is left behind is settled once
    /// and for all when the route is made.
    @Override
    public Endpoint registerEndpoint(String uri, Endpoint source) {
        switch (source) {
            case GenericFileEndpoint<?> file -> leaveAlone(file);
            case SqlEndpoint sql -> {
                sql.setOnConsume(null);
                sql.setOnConsumeFailed(null);
                sql.setOnConsumeBatchComplete(null);
            }
            case TimerEndpoint timer -> {
                timer.setRepeatCount(1);
                timer.setDelay(0);
                // At once it may come before the route is ready, and is then left out.
                timer.setPeriod(AGAIN_MILLIS);
            }
            default -> {
                // Sent to, or not of this route: that one is looked at before.
            }
        }
        if (source instanceof ScheduledPollEndpoint polls) {
            polls.setInitialDelay(0);
            polls.setRepeatCount(1);
            polls.setPollStrategy(this);
        }
        return source;
    }

    private static void leaveAlone(GenericFileEndpoint<?> file) {
        file.setNoop(true);
        file.setIdempotent(false);
        file.setDelete(false);
        file.setMove((Expression) null);
        file.setPreMove((Expression) null);
        file.setMoveFailed((Expression) null);
        file.setReadLock("none");
        file.setDoneFileName(null);
        file.setAutoCreate(false);
        file.setMaxMessagesPerPoll(1);
    }

    /// @return whether it came to its end
    boolean await(long seconds) {
        try {
            return done.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        desk.ran();
        if (exchange.getException() != null) {
            desk.failed(words.of(exchange.getException(), false));
        }
        if (route.getEndpoint() instanceof TimerEndpoint) {
            done.countDown();
        }
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polled) {
        done.countDown();
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int tries, Exception failure) {
        desk.failed(words.of(failure, false));
        done.countDown();
        return false;
    }
}
