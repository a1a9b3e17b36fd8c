package dev.fairlead.hub;

import dev.fairlead.chats.ChatImport;
import dev.fairlead.chats.ChatReport;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;

/// Takes a transcript. The report is the body behind it, its counts are headers.
@NullUnmarked
final class ChatProducer extends DefaultProducer {

    private final ChatEndpoint endpoint;
    private final ChatImport imports;

    ChatProducer(ChatEndpoint endpoint, ChatImport imports) {
        super(endpoint);
        this.endpoint = endpoint;
        this.imports = imports;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        ChatReport report = new ChatReport();
        try {
            byte[] transcript = RawBodies.bytes(message.getBody());
            String file = message.getHeader(Exchange.FILE_NAME_ONLY, "", String.class);
            imports.take(endpoint.source(), transcript, file, report);
        } finally {
            message.setHeader("CamelFairleadCreated", report.created());
            message.setHeader("CamelFairleadUnchanged", report.unchanged());
        }
        message.setBody(report);
    }
}
