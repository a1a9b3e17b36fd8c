package dev.fairlead.hub;

import dev.fairlead.feeds.Feed;
import dev.fairlead.plugins.RouteHost;
import dev.fairlead.trade.Outcome.What;
import dev.fairlead.trade.TradeKind;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// `fairlead:` in the routes of a plugin: the kinds of records that were granted, under the plugin's source and held to
/// its rate.
@NullUnmarked
final class PluginComponent extends DefaultComponent {

    private final RouteHost.Order order;
    private final HubParts parts;
    private final PluginGate gate;

    PluginComponent(RouteHost.Order order, HubParts parts, PluginGate gate) {
        this.order = order;
        this.parts = parts;
        this.gate = gate;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        if (TradeKind.find(remaining).isEmpty() || !order.granted().writes().contains(remaining)) {
            throw new IllegalArgumentException(
                    "fairlead:%s is not among what was granted: %s".formatted(remaining, order.granted()));
        }
        if (parameters.containsKey("source")) {
            throw new IllegalArgumentException("A plugin names no source; that of its records is " + order.source());
        }
        Records endpoint = new Records(uri);
        endpoint.setName(remaining);
        endpoint.setSource(order.source());
        setProperties(endpoint, parameters);
        endpoint.check();
        return endpoint;
    }

    private final class Records extends FairleadEndpoint {

        Records(String uri) {
            super(uri, PluginComponent.this, parts);
        }

        /// What is refused is named after the plugin.
        @Override
        Feed feed(@Nullable String ofExchange) {
            Feed feed = super.feed(ofExchange);
            return new Feed(feed.kind(), feed.source(), feed.text(), feed.byContent(), order.letters());
        }

        @Override
        public Producer createProducer() {
            FeedProducer taking = new FeedProducer(this, parts.feeds());
            return new DefaultProducer(this) {
                @Override
                public void process(Exchange exchange) throws Exception {
                    try {
                        gate.pass(() -> taking.process(exchange));
                    } finally {
                        count(exchange);
                    }
                }
            };
        }

        private void count(Exchange exchange) {
            for (What what : What.values()) {
                Long records = exchange.getMessage().getHeader(FeedProducer.header(what), Long.class);
                order.duty().took(what, records == null ? 0 : records);
            }
        }
    }
}
