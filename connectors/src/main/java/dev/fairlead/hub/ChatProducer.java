package dev.fairlead.hub;

import dev.fairlead.chats.ChatReport;
import dev.fairlead.trade.Outcome.What;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;

/// Takes a transcript. The report is the body behind it, its counts are headers.
@NullUnmarked
final class ChatProducer extends DefaultProducer {

    private final ChatEndpoint endpoint;
    private final HubParts parts;

    ChatProducer(ChatEndpoint endpoint, HubParts parts) {
        super(endpoint);
        this.endpoint = endpoint;
        this.parts = parts;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        ChatReport report = new ChatReport();
        try {
            byte[] transcript = RawBodies.bytes(message.getBody());
            String file = message.getHeader(Exchange.FILE_NAME_ONLY, "", String.class);
            parts.chats().take(endpoint.source(), transcript, file, report);
        } finally {
            count(report);
            message.setHeader(FeedProducer.header(What.CREATED), report.created());
            message.setHeader(FeedProducer.header(What.UNCHANGED), report.unchanged());
        }
        message.setBody(report);
    }

    private void count(ChatReport report) {
        String channel = endpoint.source().channel();
        parts.meters().count(ChatEndpoint.NAME, channel, What.CREATED.key(), report.created());
        parts.meters().count(ChatEndpoint.NAME, channel, What.UNCHANGED.key(), report.unchanged());
    }
}
