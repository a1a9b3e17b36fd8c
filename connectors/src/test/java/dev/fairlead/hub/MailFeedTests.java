package dev.fairlead.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.imports.RefusedMail;
import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.mailboxes.BadMailboxSettings;
import dev.fairlead.mailboxes.FolderLedger;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.mailboxes.UnknownMailbox;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Raw mails into a mailbox.
class MailFeedTests extends FeedTest {

    private int number;
    private String mail = "";
    private long mailbox;
    private long before;

    /// Every test has a mailbox of its own.
    @BeforeEach
    void connect() {
        number++;
        String address = "anna%d@firm.example".formatted(number);
        mailbox = desk.mailbox("anna", address).id();
        mail = "fairlead:mail?mailbox=" + address;
        before = desk.bean(Archive.class).lastSeq();
    }

    /// What is in another mailbox already would not count as stored here.
    private String letter(int second) {
        return "Date: Mon, 2 Mar 2026 09:00:0%d +0800\r\nFrom: Bo <bo@acme.example>\r\nSubject: %d of %d\r\n\r\nHello"
                .formatted(second, second, number);
    }

    private List<Arrival> arrivals() {
        return desk.bean(Archive.class).arrivalsAfter(before, 10_000);
    }

    private FolderLedger folder(String name) {
        return desk.bean(Mailboxes.class).status(mailbox).folders().stream()
                .filter(folder -> folder.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileThatIsLongerThanAnyMailIsNotRead() throws Exception {
        Path file = data.resolve("long.eml");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(1L << 30);
        }

        assertThat(send(mail, file.toFile()).getException())
                .isInstanceOf(RefusedMail.class)
                .hasMessageContaining("more than 157286400 bytes");
    }

    @Test
    void takesAMailByteForByteAndOnce() {
        byte[] raw = letter(1).replace("Hello", "Gr\u00fc\u00dfe").getBytes(ISO_8859_1);

        assertThat(sent(raw)).isEqualTo("1 created, 0 unchanged, 0 refused");
        assertThat(sent(new ByteArrayInputStream(raw))).isEqualTo("0 created, 1 unchanged, 0 refused");

        assertThat(arrivals()).singleElement().satisfies(arrival -> {
            assertThat(desk.bean(Archive.class).read(arrival.messageId())).isEqualTo(raw);
            assertThat(arrival.mailboxId()).isEqualTo(mailbox);
            assertThat(arrival.internalDate()).isEqualTo(Instant.parse("2026-03-02T01:00:01Z"));
        });
    }

    private String sent(Object body) {
        return sent(mail, body);
    }

    private String sent(String to, Object body) {
        Exchange done = send(to, body);
        assertThat(done.getException()).isNull();
        return String.valueOf(done.getMessage().getBody());
    }

    @Test
    void takesTextsFilesAndListsOfThem() throws Exception {
        var file = java.nio.file.Files.writeString(data.resolve("two.eml"), letter(2));

        assertThat(sent(letter(1))).startsWith("1 created");
        assertThat(sent(file)).startsWith("1 created");
        assertThat(sent(file.toFile())).startsWith("0 created, 1 unchanged");
        assertThat(sent(List.of(letter(2), letter(3).getBytes(UTF_8), letter(3), letter(4))))
                .isEqualTo("2 created, 2 unchanged, 0 refused");
        assertThat(folder("Imported/Mail").stored()).isEqualTo(4);
    }

    @Test
    void saysByHeadersWhatBecameOfThem() {
        Exchange done = send(mail, List.of(letter(1), "no header\r\nat all", letter(2)));

        assertThat(done.getException())
                .isInstanceOf(RefusedMail.class)
                .hasMessageContaining("2 created, 0 unchanged, 1 refused")
                .hasMessageContaining("begins with 'no header")
                .hasMessageContaining("expected a header field");
        assertThat(done.getMessage().getHeader("CamelFairleadCreated")).isEqualTo(2L);
        assertThat(done.getMessage().getHeader("CamelFairleadRefused")).isEqualTo(1L);
        assertThat(arrivals()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoMail() {
        assertThat(send(mail, "").getException()).hasMessageContaining("empty");
        assertThat(send(mail, null).getException()).hasMessageContaining("no body");
        assertThat(send(mail, 17).getException()).hasMessageContaining("java.lang.Integer");
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void takesAMailBehindAnMboxLineOrAByteOrderMark() {
        assertThat(sent("From bo@acme.example Mon Mar  2 09:00:00 2026\r\n" + letter(1)))
                .startsWith("1 created");
        assertThat(sent("\uFEFF" + letter(2))).startsWith("1 created");
    }

    @Test
    void mailOfAFolderOfSentMailIsOurs() {
        sent(mail + "&folder=Sent", letter(1));

        assertThat(desk.bean(MailboxDirectory.class)
                        .folder(arrivals().getFirst().folderId()))
                .hasValueSatisfying(folder -> assertThat(folder.role()).isEqualTo("sent"));
    }

    @Test
    void keepsNumberingBehindARestart() {
        sent(IntStream.range(0, 5).mapToObj(this::letter).toList());
        desk.close();
        desk = dev.fairlead.delivery.EventDesk.in(data);
        sent(IntStream.range(3, 8).mapToObj(this::letter).toList());

        assertThat(arrivals()).extracting(Arrival::uid).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(folder("Imported/Mail").stored()).isEqualTo(8);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(send("fairlead:mail?mailbox=nobody@firm.example", letter(1)).getException())
                .isInstanceOf(UnknownMailbox.class)
                .hasMessageContaining("'nobody@firm.example'");
        assertThatThrownBy(() -> send("fairlead:mail", letter(1))).hasMessageContaining("needs a mailbox");
        assertThatThrownBy(() -> send(mail + "&folder=" + "x".repeat(300), letter(1)))
                .hasRootCauseInstanceOf(BadMailboxSettings.class);
        assertThatThrownBy(() -> send(mail + "&flder=x", letter(1))).hasMessageContaining("flder");
    }
}
