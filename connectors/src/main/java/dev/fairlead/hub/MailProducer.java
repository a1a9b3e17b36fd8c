package dev.fairlead.hub;

import dev.fairlead.imports.MailReport;
import dev.fairlead.imports.RefusedMail;
import dev.fairlead.trade.Outcome.What;
import java.util.Iterator;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;

/// Takes the mails of a body. The report is the body behind it, its counts are headers.
@NullUnmarked
final class MailProducer extends DefaultProducer {

    private final MailEndpoint endpoint;
    private final HubParts parts;

    MailProducer(MailEndpoint endpoint, HubParts parts) {
        super(endpoint);
        this.endpoint = endpoint;
        this.parts = parts;
    }

    /// @throws RefusedMail when something is no mail: nothing else keeps it, so the route must
    @Override
    public void process(Exchange exchange) {
        MailReport report = new MailReport();
        Message message = exchange.getMessage();
        Iterator<byte[]> mails = RawBodies.of(message.getBody());
        try {
            parts.mail().take(endpoint.place(), mails, report);
        } finally {
            message.setHeader(FeedProducer.header(What.CREATED), report.created());
            message.setHeader(FeedProducer.header(What.UNCHANGED), report.unchanged());
            message.setHeader(FeedProducer.header(What.REFUSED), report.refused());
            count(report);
        }
        message.setBody(report);
        if (report.refused() > 0) {
            throw RefusedMail.some(report);
        }
    }

    private void count(MailReport report) {
        parts.meters().count(MailEndpoint.NAME, MailEndpoint.NAME, What.CREATED.key(), report.created());
        parts.meters().count(MailEndpoint.NAME, MailEndpoint.NAME, What.UNCHANGED.key(), report.unchanged());
        parts.meters().count(MailEndpoint.NAME, MailEndpoint.NAME, What.REFUSED.key(), report.refused());
    }
}
