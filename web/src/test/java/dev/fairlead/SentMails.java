package dev.fairlead;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A mail server in this process, by which the application of a test sends, and what has arrived there.
@TestComponent
public class SentMails implements DynamicPropertyRegistrar {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void accept(DynamicPropertyRegistry settings) {
        server.start();
        settings.add("fairlead.delivery.host", () -> "127.0.0.1");
        settings.add("fairlead.delivery.port", () -> server.getSmtp().getPort());
        settings.add("fairlead.delivery.security", () -> "none");
        settings.add("fairlead.delivery.from", () -> "fairlead@firm.example");
        settings.add("fairlead.delivery.pages", () -> "https://fairlead.example");
    }

    /// The oldest first.
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> address.equals(recipient(mail)))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        server.stop();
    }
}
