package dev.fairlead.delivery;

import jakarta.activation.DataHandler;
import java.net.URI;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.attachment.DefaultAttachmentMessage;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends mail by the server that IT named under `fairlead.delivery`.
@Component
public class OutgoingMail {

    private static final int PATIENCE_MILLIS = 20_000;

    private final DeliverySettings settings;
    private final CamelContext camel;
    private final ProducerTemplate producer;
    private @Nullable MailEndpoint endpoint;

    OutgoingMail(DeliverySettings settings, CamelContext camel, ProducerTemplate producer) {
        this.settings = settings;
        this.camel = camel;
        this.producer = producer;
    }

    /// Whether there is a server to send by.
    public boolean isSetUp() {
        return settings.isComplete();
    }

    /// Address of Fairlead as readers open it, without a slash at the end; empty when IT named none.
    public String pages() {
        return settings.pages().replaceAll("/+$", "");
    }

    /// Returns when the server has taken the mail.
    ///
    /// @throws Undelivered when it did not
    /// @throws IllegalStateException when there is no server to send by
    public void send(Note note) {
        if (!isSetUp()) {
            throw new IllegalStateException("No server to send mail by: fairlead.delivery.host and .from are empty");
        }
        Exchange sent = producer.send(endpoint(), exchange -> {
            exchange.getMessage().setHeader("To", note.to());
            exchange.getMessage().setHeader("Subject", note.subject());
            exchange.getMessage().setBody(note.text());
            attach(note, exchange);
        });
        if (sent.getException() != null) {
            throw Undelivered.by(settings.host(), sent.getException());
        }
    }

    private static void attach(Note note, Exchange exchange) {
        if (!note.files().isEmpty()) {
            AttachmentMessage message = new DefaultAttachmentMessage(exchange.getMessage());
            note.files().forEach(file -> message.addAttachment(file.name(), new DataHandler(new FileSource(file))));
        }
    }

    private synchronized MailEndpoint endpoint() {
        if (endpoint == null) {
            MailComponent component = camel.getComponent(scheme(), MailComponent.class);
            URI server = URI.create(scheme() + "://" + settings.host() + ":" + settings.portOrUsual());
            endpoint = new MailEndpoint(server.toString(), component, configuration(server));
            endpoint.setCamelContext(camel);
        }
        return endpoint;
    }

    private MailConfiguration configuration(URI server) {
        MailConfiguration mail = new MailConfiguration(camel);
        mail.configure(server);
        mail.setFrom(settings.from());
        // Headers of the exchange are ours alone here.
        mail.setUseHeaderRecipients(true);
        mail.setUseHeaderSubject(true);
        mail.setContentType("text/plain; charset=utf-8");
        mail.setConnectionTimeout(PATIENCE_MILLIS);
        if (!settings.username().isEmpty()) {
            mail.setUsername(settings.username());
            mail.setPassword(settings.password());
        }
        Properties more = new Properties();
        more.setProperty("mail." + scheme() + ".timeout", Integer.toString(PATIENCE_MILLIS));
        if (settings.security() == DeliverySettings.Security.STARTTLS) {
            more.setProperty("mail.smtp.starttls.enable", "true");
            // A server that offers no encryption gets no password.
            more.setProperty("mail.smtp.starttls.required", "true");
        }
        mail.setAdditionalJavaMailProperties(more);
        return mail;
    }

    private String scheme() {
        return settings.security() == DeliverySettings.Security.TLS ? "smtps" : "smtp";
    }
}
