package dev.fairlead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.demo.letters.Correspondence;
import dev.fairlead.demo.letters.SampleMessage;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DemoMailServerTests {

    @Test
    void servesEveryMessageAsItWasMade() throws MessagingException, IOException {
        List<SampleMessage> mail = new ArrayList<>();
        Correspondence letters = new Correspondence(3, 3, Instant.parse("2026-11-21T12:00:00Z"));
        letters.write(120, 200, mail::add);
        try (DemoMailServer server = new DemoMailServer()) {
            letters.reps().forEach(rep -> server.openMailbox(rep, "secret"));
            server.deliver(mail);
            int found = 0;
            for (var rep : letters.reps()) {
                try (Store store = Session.getInstance(inOnePiece()).getStore("imap")) {
                    store.connect(DemoMailServer.HOST, server.port(), rep.username(), "secret");
                    found += compare(
                            store,
                            mail.stream().filter(m -> m.rep().equals(rep)).toList());
                }
            }
            assertThat(found).isEqualTo(120);
        }
    }

    /// GreenMail writes a message anew for each piece that is asked for.
    private static Properties inOnePiece() {
        Properties properties = new Properties();
        properties.put("mail.imap.partialfetch", "false");
        return properties;
    }

    private static int compare(Store store, List<SampleMessage> made) throws MessagingException, IOException {
        int found = 0;
        for (Folder folder : store.getDefaultFolder().list("*")) {
            if ((folder.getType() & Folder.HOLDS_MESSAGES) == 0) {
                continue;
            }
            folder.open(Folder.READ_ONLY);
            String name = folder.getFullName().replace(folder.getSeparator(), '/');
            for (Message message : folder.getMessages()) {
                SampleMessage same = made.stream()
                        .filter(m -> m.folder().equals(name) && ("<" + m.truth().messageId() + ">").equals(id(message)))
                        .findFirst()
                        .orElseThrow();
                boolean seen = message.isSet(Flags.Flag.SEEN);
                assertThat(seen).isEqualTo(same.seen());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                message.writeTo(bytes);
                assertThat(bytes.toByteArray()).isEqualTo(same.raw());
                found++;
            }
        }
        return found;
    }

    private static String id(Message message) {
        try {
            return message.getHeader("Message-ID")[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
