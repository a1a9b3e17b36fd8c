package dev.fairlead.hub;

import dev.fairlead.trade.Outcome.What;
import java.util.List;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSendingEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSentEvent;
import org.apache.camel.support.SimpleEventNotifierSupport;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// Adds what a `fairlead:` endpoint answered to the run that has sent to it.
@Component
@NullUnmarked
class DeliveryCounts extends SimpleEventNotifierSupport {

    private static final List<What> OF_MAIL = List.of(What.CREATED, What.UNCHANGED, What.REFUSED);
    private static final List<What> OF_CHAT = List.of(What.CREATED, What.UNCHANGED);

    DeliveryCounts() {
        setupIgnore(true);
        setIgnoreExchangeEvents(false);
        setIgnoreExchangeSendingEvents(false);
        setIgnoreExchangeSentEvents(false);
    }

    /// Camel tells that something was sent only where it was let tell that it will be.
    @Override
    public boolean isEnabled(CamelEvent event) {
        return event instanceof ExchangeSendingEvent || event instanceof ExchangeSentEvent;
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof ExchangeSentEvent sent) {
            Exchange exchange = sent.getExchange();
            RunCounts counts = exchange.getProperty(RunCounts.PROPERTY, RunCounts.class);
            if (counts != null) {
                count(sent.getEndpoint(), exchange.getMessage(), counts);
            }
        }
    }

    /// The headers of an answer are those that its endpoint sets: others may be of an endpoint before it.
    private static void count(Endpoint endpoint, Message answer, RunCounts counts) {
        List<What> set = switch (endpoint) {
            case MailEndpoint mail -> OF_MAIL;
            case ChatEndpoint chat -> OF_CHAT;
            case FairleadEndpoint records -> List.of(What.values());
            default -> List.of();
        };
        for (What what : set) {
            counts.add(what, answer.getHeader(FeedProducer.header(what), 0L, Long.class));
        }
    }
}
