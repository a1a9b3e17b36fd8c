package dev.fairlead.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.fairlead.TemporaryData;
import dev.fairlead.bench.Api.Caller;
import dev.fairlead.demo.letters.Rep;
import jakarta.activation.DataHandler;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Properties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The jar as it was packaged, with an empty folder: what all other tests take from folders of classes and from the
/// libraries' own jars comes out of this one file.
class ProductionJarIT {

    private static final Rep REP = new Rep("lisa.chen", "Lisa Chen", "Shanghai", ZoneOffset.UTC);
    private static final Duration LONGEST_WAY = Duration.ofMinutes(1);

    private static GreenMail mailServer;
    private static Program program;
    private static Api api;

    @BeforeAll
    static void startAndConnectAMailbox() throws Exception {
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mailServer.start();
        GreenMailUser account = mailServer.setUser(REP.address(), REP.username(), Dovecot.PASSWORD);
        account.deliver(enquiry());
        Path jar = Path.of("target", "fairlead.jar").toAbsolutePath();
        program = new Program(new BenchSettings(1, 1, 0, 1, "512m", jar, false), TemporaryData.folder());
        api = new Api(program.address());
        program.awaitReady(api);
        api.post(
                Caller.ADMIN,
                "/api/v1/users",
                WholePath.person(Caller.AUDITOR.username(), Caller.AUDITOR.password(), "AUDITOR"));
        api.post(Caller.ADMIN, "/api/v1/users", WholePath.person(REP.username(), "bench-rep-pass", "REP"));
        api.post(
                Caller.ADMIN,
                "/api/v1/mailboxes",
                WholePath.mailbox(REP, mailServer.getImap().getPort()));
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.close();
        }
        mailServer.stop();
    }

    private static MimeMessage enquiry() throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom("buyer@acme.example");
        mail.setRecipients(MimeMessage.RecipientType.TO, REP.address());
        mail.setSubject("Enquiry", StandardCharsets.UTF_8.name());
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Please quote 2x40HQ from Shanghai to Hamburg. 上海到汉堡，谢谢。", StandardCharsets.UTF_8.name());
        MimeMultipart parts = new MimeMultipart(text, sheet());
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart sheet() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Packing").createRow(0).createCell(0).setCellValue("quartzware");
            book.write(bytes);
        }
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                bytes.toByteArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")));
        part.setFileName("packing.xlsx");
        return part;
    }

    /// By its words in two languages, by the vocabulary's codes, and by what a reading process of this jar finds in
    /// the sheet.
    @ParameterizedTest
    @ValueSource(strings = {"quote", "汉堡", "pol:CNSHA pod:DEHAM", "equipment:40HQ", "quartzware"})
    void aMailIsFoundBy(String query) {
        Awaitility.await()
                .atMost(LONGEST_WAY)
                .untilAsserted(() -> assertThat(api.get(Caller.AUDITOR, "/api/v1/search?size=1&q=" + Api.encoded(query))
                                .get("total")
                                .asLong())
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "/login, </html>",
        "/webjars/tabler__core/dist/css/tabler.min.css, .btn",
        "/webjars/htmx.org/dist/htmx.min.js, htmx",
        "/webjars/echarts/echarts.min.js, echarts"
    })
    void aPageAndWhatItLoadsIsServed(String path, String part) throws IOException {
        try (InputStream served = URI.create(program.address() + path).toURL().openStream()) {
            assertThat(new String(served.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(part);
        }
    }

    @Test
    void noErrorIsInTheLog() {
        assertThat(program.log()).content().isNotEmpty().doesNotContain(" ERROR ");
    }
}
