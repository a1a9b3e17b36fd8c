package dev.fairlead.mailboxes;

import static dev.fairlead.mailboxes.MailDesk.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.ProgramStart;
import dev.fairlead.archive.ArchivedMessage;
import dev.fairlead.archive.Arrival;
import dev.fairlead.archive.ContentHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Against a real mail server, where one is installed.
@ResourceLock(value = ProgramStart.LOG_OF_MAILBOXES, mode = ResourceAccessMode.READ)
class DovecotTests {

    @TempDir
    Path data;

    PrivateDovecot dovecot;
    MailDesk desk;

    @BeforeEach
    void open() {
        dovecot = PrivateDovecot.start();
        desk = MailDesk.in(data);
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
            dovecot.close();
        }
    }

    /// With CRLF already, so that the server sends the bytes of the file; every byte value occurs.
    private static List<byte[]> letters(int count, int size, long seed) {
        Random random = new Random(seed);
        List<byte[]> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text =
                    new StringBuilder("From: a@b.example\r\nSubject: letter %d-%d\r\nMessage-ID: <%d.%d@b>\r\n\r\n"
                            .formatted(seed, i, seed, i));
            while (text.length() < size) {
                for (int column = 0; column < 70; column++) {
                    int value = random.nextInt(1, 256);
                    text.append(value == '\r' || value == '\n' ? ' ' : (char) value);
                }
                text.append("\r\n");
            }
            letters.add(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return letters;
    }

    private long connect(String user) {
        return desk.mailboxes()
                .connect(dovecot.settings(user), PrivateDovecot.password())
                .id();
    }

    private void assertAddsUp(long id) {
        for (FolderLedger folder : desk.mailboxes().status(id).folders()) {
            assertThat(folder.stored() + folder.duplicates() + folder.excluded() + folder.quarantined())
                    .as(folder.toString())
                    .isEqualTo(folder.onServer());
            assertThat(folder.unexplained()).as(folder.toString()).isZero();
        }
    }

    @Test
    void storesEveryByteOfEveryFolderAndChangesNothing() {
        List<byte[]> inbox = letters(1500, 3000, 1);
        List<byte[]> customers = letters(300, 500, 2);
        dovecot.deliver("anna", "", inbox);
        dovecot.deliver("anna", "Gesendet-Ordner", letters(20, 500, 3));
        dovecot.deliver("anna", "Trash", letters(5, 500, 4));
        dovecot.deliver("anna", "&W6JiNw-", customers);
        List<String> before = dovecot.files("anna");

        long id = connect("anna");
        desk.awaitUpToDate(id);

        assertAddsUp(id);
        assertThat(desk.folder(id, "客户").stored()).isEqualTo(300);
        assertThat(desk.folder(id, "Gesendet-Ordner").role()).isEqualTo("sent");
        assertThat(desk.folder(id, "Trash").excludedBy()).isEqualTo("trash");
        assertThat(dovecot.files("anna")).isEqualTo(before);
        List<ContentHash> expected = new ArrayList<>();
        inbox.forEach(raw -> expected.add(ContentHash.of(raw)));
        customers.forEach(raw -> expected.add(ContentHash.of(raw)));
        assertThat(desk.arrivals()).extracting(Arrival::hash).containsAll(expected);
        List<Long> ids = desk.arrivals().stream().map(Arrival::messageId).toList();
        assertThat(desk.archive().read(ids.subList(0, 50)))
                .extracting(ArchivedMessage::raw)
                .allSatisfy(raw -> assertThat(raw).isNotEmpty());
    }

    @Test
    void findsANewMessageByIdle() {
        dovecot.deliver("ben", "", letters(3, 500, 1));
        long id = connect("ben");
        desk.awaitUpToDate(id);

        dovecot.deliver("ben", "", letters(1, 500, 2));

        await(() -> assertThat(desk.arrivals()).hasSize(4));
        await(() -> assertThat(desk.folder(id, "INBOX").stored()).isEqualTo(4));
        assertAddsUp(id);
    }

    @Test
    void pullsLargeMessagesInPiecesAndQuarantinesTooLargeOnes() {
        desk.close();
        desk = MailDesk.in(data, "fairlead.mailboxes.batch-bytes=1MB", "fairlead.mailboxes.max-message=4MB");
        List<byte[]> large = letters(2, 3_500_000, 1);
        dovecot.deliver("carl", "", letters(3, 500, 2));
        dovecot.deliver("carl", "", large);
        dovecot.deliver("carl", "", letters(1, 5_000_000, 3));
        dovecot.deliver("carl", "", letters(3, 500, 4));

        long id = connect("carl");
        desk.awaitUpToDate(id);

        assertAddsUp(id);
        assertThat(desk.folder(id, "INBOX"))
                .extracting(FolderLedger::stored, FolderLedger::quarantined)
                .containsExactly(8L, 1L);
        assertThat(desk.arrivals())
                .extracting(Arrival::hash)
                .contains(ContentHash.of(large.get(0)), ContentHash.of(large.get(1)));
        assertThat(desk.bean(dev.fairlead.intake.Quarantine.class).list("OPEN", 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.cause()).contains("5,000,").contains("max-message"));
    }

    @Test
    void takesUpADeletedFolderUnderItsNewUidValidity() {
        dovecot.deliver("dora", "Kunden", letters(4, 500, 1));
        long id = connect("dora");
        desk.awaitUpToDate(id);
        long before = desk.folder(id, "Kunden").uidValidity();

        // As after a restore from backup: same mail, other numbers.
        desk.mailboxes().pause(id);
        Path list = dovecot.maildir("dora").resolve(".Kunden/dovecot-uidlist");
        assertThat(list).exists();
        deleteIndexes(dovecot.maildir("dora").resolve(".Kunden"));
        desk.mailboxes().resume(id);

        await(() -> assertThat(desk.folder(id, "Kunden").uidValidity()).isNotEqualTo(before));
        await(() -> assertThat(desk.folder(id, "Kunden").duplicates()).isEqualTo(4));
        desk.awaitUpToDate(id);
        assertAddsUp(id);
        assertThat(desk.archive().messageCount()).isEqualTo(4);
    }

    private static void deleteIndexes(Path maildir) {
        for (java.io.File file :
                java.util.Objects.requireNonNull(maildir.toFile().listFiles())) {
            if (file.getName().startsWith("dovecot")) {
                assertThat(file.delete()).isTrue();
            }
        }
    }
}
