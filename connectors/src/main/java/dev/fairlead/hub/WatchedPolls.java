package dev.fairlead.hub;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.NullUnmarked;

/// Notes how looking at a source goes, and leaves it to Camel what follows from that.
@NullUnmarked
record WatchedPolls(PollingConsumerPollStrategy camels, RouteFigures figures, SafeWords words)
        implements PollingConsumerPollStrategy {

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return camels.begin(consumer, endpoint);
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polled) {
        figures.looked();
        camels.commit(consumer, endpoint, polled);
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int tries, Exception failure) throws Exception {
        figures.unreached(failure, words.of(failure, figures.carriesMail()));
        return camels.rollback(consumer, endpoint, tries, failure);
    }
}
