package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.fairlead.delivery.DeliverySettings.Security;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutgoingMailTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final CamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void start() {
        server.start();
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        server.stop();
    }

    private OutgoingMail by(String host, Security security) {
        var settings = new DeliverySettings(
                host,
                server.getSmtp().getPort(),
                security,
                "",
                "",
                "fairlead@firm.example",
                "https://fairlead.example/");
        return new OutgoingMail(settings, camel, camel.createProducerTemplate());
    }

    @Test
    void sendsAMailInBothLanguages() throws Exception {
        by("127.0.0.1", Security.NONE).send(new Note("lisa@firm.example", "新邮件: Rates", "您好 Lisa,\n1 new mail"));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("新邮件: Rates");
        assertThat(mail.getFrom()[0]).hasToString("fairlead@firm.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("您好 Lisa");
    }

    @Test
    void sendsFilesAlong() throws Exception {
        byte[] pdf = {'%', 'P', 'D', 'F', 0, 1, (byte) 200};
        by("127.0.0.1", Security.NONE)
                .send(new Note(
                        "lisa@firm.example",
                        "报告",
                        "您好 Lisa",
                        List.of(new Note.File("report.pdf", "application/pdf", pdf))));

        var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("您好 Lisa");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("report.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void aLineBreakInASubjectIsNoHeader() throws Exception {
        by("127.0.0.1", Security.NONE).send(new Note("lisa@firm.example", "Rates\r\nBcc: eve@evil.example", "text"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void doesNotSendWithoutEncryptionWhereItIsWanted() {
        assertThatThrownBy(
                        () -> by("127.0.0.1", Security.STARTTLS).send(new Note("lisa@firm.example", "Rates", "text")))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("127.0.0.1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void knowsWhetherThereIsAServer() {
        assertThat(by("", Security.NONE).isSetUp()).isFalse();
        assertThat(by("127.0.0.1", Security.NONE).pages()).isEqualTo("https://fairlead.example");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> new Note("lisa@firm.example, eve@evil.example", "Rates", "text"))
                .hasMessageContaining("no address");
    }

    @Test
    void aStrangersTextIsOneLineOfTheMail() {
        assertThat(Note.line(" Rates\r\n\u2028\u202eto HAM\t")).isEqualTo("Rates to HAM");
        assertThat(Note.line("x".repeat(200))).isEqualTo("x".repeat(160) + "…");
    }
}
