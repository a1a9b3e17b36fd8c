package dev.fairlead.hub;

import dev.fairlead.imports.MailImport;
import dev.fairlead.imports.MailReport;
import dev.fairlead.imports.RefusedMail;
import java.util.Iterator;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;

/// Takes the mails of a body. The report is the body behind it, its counts are headers.
@NullUnmarked
final class MailProducer extends DefaultProducer {

    private final MailEndpoint endpoint;
    private final MailImport imports;

    MailProducer(MailEndpoint endpoint, MailImport imports) {
        super(endpoint);
        this.endpoint = endpoint;
        this.imports = imports;
    }

    /// @throws RefusedMail when something is no mail: nothing else keeps it, so the route must
    @Override
    public void process(Exchange exchange) {
        MailReport report = new MailReport();
        Message message = exchange.getMessage();
        Iterator<byte[]> mails = RawBodies.of(message.getBody());
        try {
            imports.take(endpoint.place(), mails, report);
        } finally {
            message.setHeader("CamelFairleadCreated", report.created());
            message.setHeader("CamelFairleadUnchanged", report.unchanged());
            message.setHeader("CamelFairleadRefused", report.refused());
        }
        message.setBody(report);
        if (report.refused() > 0) {
            throw RefusedMail.some(report);
        }
    }
}
