package dev.fairlead.mailboxes;

import static dev.fairlead.mailboxes.MailDesk.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.fairlead.ProgramStart;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.events.ToldEvent;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.mailboxes.ProbeStep.Outcome;
import dev.fairlead.mailboxes.Trouble.Kind;
import dev.fairlead.secrets.SecretBox;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ResourceLock(value = ProgramStart.LOG_OF_MAILBOXES, mode = ResourceAccessMode.READ)
class MailboxTroubleTests {

    @TempDir
    Path data;

    MailDesk desk;

    @BeforeEach
    void open() {
        desk = MailDesk.in(data);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static MailboxSettings at(String host, int port, Security security) {
        return new MailboxSettings(
                "rep", "rep@fairlead.example", new MailServer(host, port, security, "rep"), FolderChoice.DEFAULT, null);
    }

    private ProbeStep failedStep(MailboxSettings settings, MailboxPassword password) {
        List<ProbeStep> steps = desk.bean(MailboxProbe.class).probe(settings, password);
        assertThat(steps)
                .extracting(ProbeStep::step)
                .containsExactly("resolve", "connect", "tls", "capabilities", "sign-in", "folders", "sample");
        return steps.stream()
                .filter(step -> step.outcome() == Outcome.FAILED)
                .findFirst()
                .orElseThrow();
    }

    private static Kind kind(ProbeStep step) {
        return java.util.Objects.requireNonNull(step.trouble()).kind();
    }

    @Test
    void saysWhichStepOfAConnectionFails() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        ProbeStep unknown = failedStep(at("no-such-host.invalid", 993, Security.TLS), PostOffice.password());
        assertThat(unknown.step()).isEqualTo("resolve");
        assertThat(kind(unknown)).isEqualTo(Kind.UNKNOWN_HOST);

        ProbeStep refused = failedStep(at("127.0.0.1", nobody, Security.TLS), PostOffice.password());
        assertThat(refused.step()).isEqualTo("connect");
        assertThat(kind(refused)).isEqualTo(Kind.REFUSED);

        try (PostOffice post = new PostOffice()) {
            assertThat(kind(failedStep(at("127.0.0.1", post.port(), Security.TLS), PostOffice.password())))
                    .isEqualTo(Kind.NOT_TLS);
            assertThat(kind(failedStep(at("127.0.0.1", post.port(), Security.STARTTLS), PostOffice.password())))
                    .isEqualTo(Kind.NO_STARTTLS);
            ProbeStep signIn = failedStep(post.settings(), MailboxPassword.of("wrong"));
            assertThat(signIn.step()).isEqualTo("sign-in");
            assertThat(kind(signIn)).isEqualTo(Kind.SIGN_IN);
            assertThat(desk.bean(MailboxProbe.class).probe(post.settings(), PostOffice.password()))
                    .allMatch(step -> step.outcome() == Outcome.OK);
        }
    }

    @Test
    void doesNotTrustACertificateThatNobodyVouchesFor() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        server.start();
        try {
            ProbeStep step =
                    failedStep(at("127.0.0.1", server.getImaps().getPort(), Security.TLS), PostOffice.password());
            assertThat(step.step()).isEqualTo("tls");
            assertThat(kind(step)).isEqualTo(Kind.CERTIFICATE);
        } finally {
            server.stop();
        }
    }

    @Test
    void showsAWrongPasswordAndPullsOnceItIsMended() {
        try (PostOffice post = new PostOffice()) {
            post.put("INBOX", "letter");
            long id = desk.mailboxes()
                    .connect(post.settings(), MailboxPassword.of("wrong"))
                    .id();
            desk.awaitState(id, MailboxState.FAILED);
            assertThat(desk.mailboxes().find(id).orElseThrow().error())
                    .contains("refuses the sign-in of 'rep'", "Check user name and password");

            desk.mailboxes().update(id, post.settings(), PostOffice.password());
            desk.awaitUpToDate(id);
            assertThat(desk.mailboxes().find(id).orElseThrow().error()).isNull();
            assertThat(desk.arrivals()).hasSize(1);
        }
    }

    @Test
    void reconnectsByItselfWhenTheServerComesBack() {
        PostOffice post = new PostOffice();
        int port = post.port();
        post.put("INBOX", "letter");
        long id =
                desk.mailboxes().connect(post.settings(), PostOffice.password()).id();
        desk.awaitUpToDate(id);

        post.close();
        desk.mailboxes().syncNow(id);
        desk.awaitState(id, MailboxState.FAILED);
        assertThat(desk.mailboxes().find(id).orElseThrow().error()).contains("127.0.0.1:" + port);

        try (PostOffice back = new PostOffice(port)) {
            desk.awaitUpToDate(id);
            // Started within the same second the server has the same UIDVALIDITY: the first UID is then a known one.
            back.put("INBOX", "another");
            back.put("INBOX", "one more");
            desk.mailboxes().syncNow(id);
            await(() -> assertThat(desk.arrivals()).hasSizeGreaterThan(1));
            assertThat(desk.bean(Outbox.class)
                            .after(0, EventType.split("mailbox"), 10)
                            .events())
                    .extracting(ToldEvent::type)
                    .containsExactly(EventType.MAILBOX_FAILED, EventType.MAILBOX_RECOVERED);
        }
    }

    @Test
    void aFolderOfWhichTheServerTellsNonsenseIsNotTakenForGone() {
        try (StubbornServer server = new StubbornServer(StubbornServer.Manner.MUMBLING)) {
            long id = desk.mailboxes()
                    .connect(at("127.0.0.1", server.port(), Security.NONE), PostOffice.password())
                    .id();

            desk.awaitState(id, MailboxState.FAILED);
            assertThat(desk.mailboxes().find(id).orElseThrow().trouble())
                    .extracting(Trouble::kind)
                    .isEqualTo(Kind.GARBLED);
        }
    }

    @Test
    void aFolderThatTheServerDoesNotOpenKeepsNoOtherBack() {
        try (StubbornServer server = new StubbornServer(StubbornServer.Manner.CLOSING)) {
            long id = desk.mailboxes()
                    .connect(at("127.0.0.1", server.port(), Security.NONE), PostOffice.password())
                    .id();

            await(() -> assertThat(desk.arrivals()).hasSize(4));
            await(() ->
                    assertThat(desk.folder(id, StubbornServer.CLOSED).note()).contains("not that one"));
            assertThat(desk.folder(id, "INBOX").stored()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MUMBLING", "CLOSING"})
    void quarantinesWhatTheServerDoesNotHandOutAndGoesOn(StubbornServer.Manner manner) {
        try (StubbornServer server = new StubbornServer(manner)) {
            long id = desk.mailboxes()
                    .connect(at("127.0.0.1", server.port(), Security.NONE), PostOffice.password())
                    .id();

            await(() -> assertThat(desk.arrivals()).hasSize(4));
            desk.awaitUpToDate(id);
            // The newest comes first, in whatever order the server counts them up.
            byte[] first = desk.archive().read(desk.arrivals().getFirst().messageId());
            assertThat(new String(first, StandardCharsets.US_ASCII)).contains("letter 5");

            FolderLedger inbox = desk.folder(id, "INBOX");
            assertThat(List.of(inbox.onServer(), inbox.stored(), inbox.quarantined(), inbox.unexplained()))
                    .containsExactly(5L, 4L, 1L, 0L);
            assertThat(desk.bean(Outbox.class)
                            .after(0, EventType.split("quarantine"), 10)
                            .events())
                    .isNotEmpty();
            assertThat(desk.bean(Quarantine.class).list(QuarantineItem.OPEN, 0, 10))
                    .singleElement()
                    .satisfies(item -> assertThat(item.uid()).isEqualTo(StubbornServer.BAD));
        }
    }

    @Test
    void keepsThePasswordOutOfSight() throws IOException {
        try (PostOffice post = new PostOffice()) {
            Mailbox mailbox = desk.mailboxes().connect(post.settings(), PostOffice.password());
            assertThat(mailbox.toString() + PostOffice.password()).doesNotContain(PostOffice.PASSWORD);
            Path key = data.resolve(SecretBox.KEY_FILE);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        desk.close();
        byte[] database = Files.readAllBytes(data.resolve("db/fairlead.mv.db"));
        assertThat(new String(database, StandardCharsets.ISO_8859_1)).doesNotContain(PostOffice.PASSWORD);
    }

    @Test
    void connectsAnAddressOnce() {
        try (PostOffice post = new PostOffice()) {
            desk.mailboxes().connect(post.settings(), PostOffice.password());
            assertThatThrownBy(() -> desk.mailboxes().connect(post.settings(), PostOffice.password()))
                    .isInstanceOf(BadMailboxSettings.class)
                    .hasMessageContaining("already connected");
        }
    }
}
