package dev.fairlead.mailboxes;

import static dev.fairlead.mailboxes.MailDesk.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.ProgramStart;
import dev.fairlead.archive.Arrival;
import dev.fairlead.intake.MailboxDirectory;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Flags;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(value = ProgramStart.LOG_OF_MAILBOXES, mode = ResourceAccessMode.READ)
class MailboxPullTests {

    @TempDir
    Path data;

    PostOffice post;
    MailDesk desk;

    @BeforeEach
    void open() {
        post = new PostOffice();
        desk = MailDesk.in(data, "fairlead.mailboxes.batch-messages=7");
    }

    @AfterEach
    void close() {
        desk.close();
        post.close();
    }

    private long connect() {
        return desk.mailboxes().connect(post.settings(), PostOffice.password()).id();
    }

    @Test
    void pullsEveryMessageOfEveryFolderNewestFirst() {
        for (int i = 1; i <= 30; i++) {
            post.put("INBOX", "letter " + i);
        }
        post.put("Sent", "answer 1");

        long id = connect();
        desk.awaitUpToDate(id);

        assertThat(desk.folder(id, "INBOX"))
                .extracting(FolderLedger::onServer, FolderLedger::stored, FolderLedger::unexplained)
                .containsExactly(30L, 30L, 0L);
        assertThat(desk.folder(id, "Sent").role()).isEqualTo("sent");
        assertThat(desk.arrivals()).hasSize(31);
        byte[] first = desk.archive().read(desk.arrivals().getFirst().messageId());
        assertThat(new String(first, StandardCharsets.UTF_8)).contains("Subject: letter 30");
        assertThat(desk.mailboxes().status(id).progress()).isEqualTo(new MailboxStatus.Progress(31, 31));
    }

    @Test
    void mailboxesAreCountedByWhatTheyAreDoing() {
        desk.awaitUpToDate(connect());
        MailServer server = new MailServer("127.0.0.1", post.port(), Security.NONE, "rep");
        var other = new MailboxSettings("ben", "ben@fairlead.example", server, FolderChoice.DEFAULT, null);
        desk.mailboxes()
                .pause(desk.mailboxes().connect(other, PostOffice.password()).id());

        assertThat(gauge("paused")).isEqualTo(1);
        assertThat(gauge("failed")).isZero();
    }

    private double gauge(String state) {
        return desk.bean(MeterRegistry.class)
                .get("fairlead.mailboxes")
                .tag("state", state)
                .gauge()
                .value();
    }

    @Test
    void leavesUnreadMailUnread() {
        post.put("INBOX", "unread");
        post.put("INBOX", "read", new Flags(Flags.Flag.SEEN), "text");

        long id = connect();
        desk.awaitUpToDate(id);

        assertThat(post.folder("INBOX").getMessages())
                .extracting(message -> message.getFlags().contains(Flags.Flag.SEEN))
                .containsExactly(false, true);
        assertThat(desk.arrivals()).extracting(Arrival::flags).contains("\\Seen");
    }

    @Test
    void findsNewMailByIdleLongBeforeTheNextLook() {
        post.put("INBOX", "old");
        long id = connect();
        desk.awaitUpToDate(id);

        post.put("INBOX", "new 1");
        await(() -> assertThat(desk.arrivals()).hasSize(2));
        post.put("INBOX", "new 2");
        await(() -> assertThat(desk.arrivals()).hasSize(3));

        desk.awaitUpToDate(id);
        await(() -> assertThat(desk.folder(id, "INBOX").stored()).isEqualTo(3));
        await(() -> assertThat(desk.folder(id, "INBOX").unexplained()).isZero());
    }

    @Test
    void countsTheSameBytesInTwoFoldersAsADuplicate() {
        post.put("INBOX", "twice");
        post.put("Customers", "twice");

        long id = connect();
        desk.awaitUpToDate(id);

        assertThat(desk.folder(id, "INBOX").stored()
                        + desk.folder(id, "Customers").stored())
                .isEqualTo(1);
        assertThat(desk.folder(id, "INBOX").duplicates()
                        + desk.folder(id, "Customers").duplicates())
                .isEqualTo(1);
    }

    @Test
    void leavesOutDraftsJunkAndTrashByANamedRule() {
        post.put("INBOX", "letter");
        post.put("Drafts", "draft");
        post.put("垃圾邮件", "spam 1");
        post.put("垃圾邮件", "spam 2");

        long id = connect();
        desk.awaitUpToDate(id);

        assertThat(desk.arrivals()).hasSize(1);
        assertThat(desk.folder(id, "垃圾邮件"))
                .extracting(FolderLedger::excludedBy, FolderLedger::onServer, FolderLedger::excluded)
                .containsExactly("junk", 2L, 2L);
        assertThat(desk.folder(id, "Drafts").excludedBy()).isEqualTo("drafts");
        assertThat(desk.mailboxes().status(id).progress()).isEqualTo(new MailboxStatus.Progress(1, 1));
    }

    @Test
    void pullsAFolderThatIsAskedForLater() {
        post.put("INBOX", "letter");
        post.put("Drafts", "draft 1");
        post.put("Drafts", "draft 2");
        long id = connect();
        desk.awaitUpToDate(id);

        FolderChoice both = new FolderChoice(java.util.List.of("INBOX", "Dr*"), java.util.List.of());
        desk.mailboxes().update(id, post.settings(both), null);
        await(() -> assertThat(desk.folder(id, "Drafts").stored()).isEqualTo(2));

        desk.awaitUpToDate(id);
        await(() -> assertThat(desk.folder(id, "Drafts").excluded()).isZero());
        await(() -> assertThat(desk.folder(id, "Drafts").unexplained()).isZero());
    }

    @Test
    void goesOnWhenAFolderVanishesAndKeepsItsMail() {
        post.put("INBOX", "letter");
        post.put("Old", "kept");
        long id = connect();
        desk.awaitUpToDate(id);

        post.deleteFolder("Old");
        post.put("INBOX", "letter 2");
        desk.mailboxes().syncNow(id);
        await(() -> assertThat(desk.folder(id, "Old").note()).isEqualTo(PullAgenda.GONE));

        await(() -> assertThat(desk.arrivals()).hasSize(3));
        await(() -> assertThat(desk.folder(id, "Old").onServer()).isZero());
        assertThat(desk.mailboxes().find(id).orElseThrow().error()).isNull();
    }

    @Test
    void tellsThePipelineWhoseMailboxItIs() {
        post.put("Sent", "answer");
        long id = connect();
        desk.awaitUpToDate(id);

        MailboxDirectory directory = desk.bean(MailboxDirectory.class);
        Arrival arrival = desk.arrivals().getFirst();
        assertThat(directory.mailbox(arrival.mailboxId()).orElseThrow().owner()).isEqualTo("rep");
        assertThat(directory.folder(arrival.folderId()).orElseThrow().role()).isEqualTo("sent");
        assertThat(directory.byAddress("REP@fairlead.example")).isPresent();
        assertThat(directory.ownedBy(java.util.Set.of("rep"))).hasSize(1);
        assertThat(directory.ownedBy(java.util.Set.of("someone"))).isEmpty();
    }

    @Test
    void goesOnWhereItStoppedAfterARestart() {
        for (int i = 1; i <= 12; i++) {
            post.put("INBOX", "letter " + i);
        }
        long id = connect();
        desk.awaitUpToDate(id);
        desk.close();
        post.put("INBOX", "while we were away");

        desk = MailDesk.in(data);
        await(() -> assertThat(desk.arrivals()).hasSize(13));
        desk.awaitUpToDate(id);
        await(() -> assertThat(desk.folder(id, "INBOX").unexplained()).isZero());
    }

    @Test
    void goesOnWithTheOldCursorWhenARemovedMailboxComesBack() {
        post.put("INBOX", "letter 1");
        long id = connect();
        desk.awaitUpToDate(id);

        desk.mailboxes().remove(id);
        assertThat(desk.mailboxes().all()).isEmpty();
        assertThat(desk.bean(MailboxDirectory.class).mailbox(id)).isPresent();
        post.put("INBOX", "letter 2");
        assertThat(connect()).isEqualTo(id);

        await(() -> assertThat(desk.arrivals()).hasSize(2));
        desk.awaitUpToDate(id);
        await(() -> assertThat(desk.folder(id, "INBOX").stored()).isEqualTo(2));
    }

    @Test
    void standsStillWhilePaused() {
        post.put("INBOX", "letter 1");
        long id = connect();
        desk.awaitUpToDate(id);

        desk.mailboxes().pause(id);
        post.put("INBOX", "letter 2");
        desk.mailboxes().syncNow(id);
        assertThat(desk.mailboxes().find(id).orElseThrow().state()).isEqualTo(MailboxState.PAUSED);
        assertThat(desk.arrivals()).hasSize(1);

        desk.mailboxes().update(id, post.settings(), null);
        CamelContext camel = desk.bean(CamelContext.class);
        assertThat(camel.getRoute(MailboxRoutes.routeId(id))).isNull();

        desk.mailboxes().resume(id);
        await(() -> assertThat(desk.arrivals()).hasSize(2));
    }
}
