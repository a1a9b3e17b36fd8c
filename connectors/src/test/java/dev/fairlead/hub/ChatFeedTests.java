package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.chats.BrokenTranscript;
import dev.fairlead.intake.MailboxDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Transcripts of chats beside the mails of a mailbox.
class ChatFeedTests extends FeedTest {

    private static final String EARLY = """
            31/10/2026, 21:58 - Messages and calls are end-to-end encrypted.
            31/10/2026, 21:59 - Bo Lind: ok
            31/10/2026, 21:59 - Bo Lind: ok
            31/10/2026, 22:01 - Anna Zhou: CSQU3054383 is discharged
            """;

    private int number;
    private String annas = "";
    private String chat = "";
    private long before;

    /// Every test has a mailbox of its own.
    @BeforeEach
    void connect() {
        number++;
        annas = "anna%d@firm.example".formatted(number);
        desk.mailbox("anna", annas);
        chat = "fairlead:chat?mailbox=%s&channel=whatsapp&me=Anna Zhou&zone=Asia/Shanghai".formatted(annas);
        before = desk.bean(Archive.class).lastSeq();
    }

    private Exchange chat(String to, Object body, String file) throws Exception {
        try (ProducerTemplate template = desk.bean(CamelContext.class).createProducerTemplate()) {
            return template.send(to, exchange -> {
                exchange.getMessage().setBody(body);
                exchange.getMessage().setHeaders(new java.util.HashMap<>(Map.of(Exchange.FILE_NAME_ONLY, file)));
            });
        }
    }

    private String told(String to, Object body) throws Exception {
        Exchange done = chat(to, body, "WhatsApp Chat with Bo Lind.txt");
        assertThat(done.getException()).isNull();
        return String.valueOf(done.getMessage().getBody());
    }

    private List<Arrival> arrivals() {
        return desk.bean(Archive.class).arrivalsAfter(before, 10_000);
    }

    @Test
    void aLongerExportAddsOnlyWhatIsNew() throws Exception {
        assertThat(told(chat, EARLY)).isEqualTo("3 created, 0 unchanged, 1 of them by the owner; 1 notices left out");
        assertThat(told(chat, EARLY)).startsWith("0 created, 3 unchanged");
        assertThat(told(chat, EARLY + "01/11/2026, 08:00 - Bo Lind: thanks\n")).startsWith("1 created, 3 unchanged");
        assertThat(told(chat, "30/10/2026, 21:59 - Bo Lind: earlier\n" + EARLY)).startsWith("1 created, 3 unchanged");
        assertThat(arrivals()).hasSize(5);
    }

    @Test
    void anotherChatOrMailboxIsAnother() throws Exception {
        String carls = "carl%d@firm.example".formatted(number);
        long other = desk.mailbox("carl", carls).id();
        told(chat, EARLY);

        assertThat(told(chat + "&conversation=Bo from Acme", EARLY)).startsWith("3 created");
        assertThat(told(chat.replace(annas, carls), EARLY)).startsWith("3 created");
        assertThat(arrivals()).extracting(Arrival::mailboxId).contains(other).hasSize(9);
        assertThat(arrivals())
                .filteredOn(arrival -> arrival.mailboxId() == other)
                .hasSize(3);
    }

    @Test
    void liesInAFolderOfChats() throws Exception {
        told(chat, EARLY);

        assertThat(desk.bean(MailboxDirectory.class)
                        .folder(arrivals().getFirst().folderId()))
                .hasValueSatisfying(folder -> {
                    assertThat(folder.name()).isEqualTo("Chats/whatsapp");
                    assertThat(folder.role()).isEqualTo(MailboxDirectory.CHAT);
                });
        String raw =
                new String(desk.bean(Archive.class).read(arrivals().getLast().messageId()), StandardCharsets.UTF_8);
        assertThat(raw).contains("<" + annas + ">", "CSQU3054383 is discharged", "X-Fairlead-Chat: whatsapp");
    }

    @Test
    void takesNothingOfABrokenTranscript() throws Exception {
        Exchange broken = chat(chat, EARLY + "31/31/2026, 08:00 - Bo Lind: x", "WhatsApp Chat with Bo Lind.txt");
        assertThat(broken.getException()).isInstanceOf(BrokenTranscript.class).hasMessageContaining("Line 5");

        Exchange nameless = chat(chat, EARLY, "_chat.txt");
        assertThat(nameless.getException()).hasMessageContaining("conversation=");
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void aFileIsReadInItsOwnCharset() throws Exception {
        var file = Files.write(data.resolve("李伟.txt"), "2026/3/2 08:01 - 李伟: 你好".getBytes("GBK"));
        assertThat(told(chat + "&charset=GBK&conversation=李伟", file.toFile())).startsWith("1 created");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> send("fairlead:chat?mailbox=anna@firm.example", EARLY))
                .hasMessageContaining("needs a mailbox, a channel and me");
        assertThatThrownBy(() -> send(chat + "&dates=md", EARLY)).hasMessageContaining("dates=auto");
        assertThatThrownBy(() -> send(chat.replace("Asia/Shanghai", "Asia/Nowhere"), EARLY))
                .hasMessageContaining("Asia/Nowhere");
        assertThatThrownBy(() -> send(chat.replace("whatsapp", "What's App"), EARLY))
                .hasMessageContaining("such as whatsapp");
    }
}
