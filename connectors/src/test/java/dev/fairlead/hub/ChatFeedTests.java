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

    private static final String CHAT =
            "fairlead:chat?mailbox=anna@firm.example&channel=whatsapp&me=Anna Zhou&zone=Asia/Shanghai";

    private static final String EARLY = """
            31/10/2026, 21:58 - Messages and calls are end-to-end encrypted.
            31/10/2026, 21:59 - Bo Lind: ok
            31/10/2026, 21:59 - Bo Lind: ok
            31/10/2026, 22:01 - Anna Zhou: CSQU3054383 is discharged
            """;

    @BeforeEach
    void connect() {
        desk.mailbox("anna", "anna@firm.example");
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
        return desk.bean(Archive.class).arrivalsAfter(0, 10_000);
    }

    @Test
    void aLongerExportAddsOnlyWhatIsNew() throws Exception {
        assertThat(told(CHAT, EARLY)).isEqualTo("3 created, 0 unchanged, 1 of them by the owner; 1 notices left out");
        assertThat(told(CHAT, EARLY)).startsWith("0 created, 3 unchanged");
        assertThat(told(CHAT, EARLY + "01/11/2026, 08:00 - Bo Lind: thanks\n")).startsWith("1 created, 3 unchanged");
        assertThat(told(CHAT, "30/10/2026, 21:59 - Bo Lind: earlier\n" + EARLY)).startsWith("1 created, 3 unchanged");
        assertThat(arrivals()).hasSize(5);
    }

    @Test
    void anotherChatOrMailboxIsAnother() throws Exception {
        desk.mailbox("carl", "carl@firm.example");
        told(CHAT, EARLY);

        assertThat(told(CHAT + "&conversation=Bo from Acme", EARLY)).startsWith("3 created");
        assertThat(told(CHAT.replace("anna@", "carl@"), EARLY)).startsWith("3 created");
        assertThat(arrivals())
                .extracting(Arrival::mailboxId)
                .containsOnly(1L, 2L)
                .hasSize(9);
    }

    @Test
    void liesInAFolderOfChats() throws Exception {
        told(CHAT, EARLY);

        assertThat(desk.bean(MailboxDirectory.class)
                        .folder(arrivals().getFirst().folderId()))
                .hasValueSatisfying(folder -> {
                    assertThat(folder.name()).isEqualTo("Chats/whatsapp");
                    assertThat(folder.role()).isEqualTo(MailboxDirectory.CHAT);
                });
        String raw =
                new String(desk.bean(Archive.class).read(arrivals().getLast().messageId()), StandardCharsets.UTF_8);
        assertThat(raw).contains("<anna@firm.example>", "CSQU3054383 is discharged", "X-Fairlead-Chat: whatsapp");
    }

    @Test
    void takesNothingOfABrokenTranscript() throws Exception {
        Exchange broken = chat(CHAT, EARLY + "31/31/2026, 08:00 - Bo Lind: x", "WhatsApp Chat with Bo Lind.txt");
        assertThat(broken.getException()).isInstanceOf(BrokenTranscript.class).hasMessageContaining("Line 5");

        Exchange nameless = chat(CHAT, EARLY, "_chat.txt");
        assertThat(nameless.getException()).hasMessageContaining("conversation=");
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void aFileIsReadInItsOwnCharset() throws Exception {
        var file = Files.write(data.resolve("李伟.txt"), "2026/3/2 08:01 - 李伟: 你好".getBytes("GBK"));
        assertThat(told(CHAT + "&charset=GBK&conversation=李伟", file.toFile())).startsWith("1 created");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> send("fairlead:chat?mailbox=anna@firm.example", EARLY))
                .hasMessageContaining("needs a mailbox, a channel and me");
        assertThatThrownBy(() -> send(CHAT + "&dates=md", EARLY)).hasMessageContaining("dates=auto");
        assertThatThrownBy(() -> send(CHAT.replace("Asia/Shanghai", "Asia/Nowhere"), EARLY))
                .hasMessageContaining("Asia/Nowhere");
        assertThatThrownBy(() -> send(CHAT.replace("whatsapp", "What's App"), EARLY))
                .hasMessageContaining("such as whatsapp");
    }
}
