package dev.fairlead.chats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/// Transcripts as tests have them read, and what was read in lines.
final class TranscriptsOfTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private TranscriptsOfTests() {}

    static ChatSource source(DateOrder dates, Charset charset, String conversation, String... me) {
        return new ChatSource(
                "anna@firm.example",
                "whatsapp",
                List.of(me),
                conversation,
                new ChatSource.Reading(ZONE, dates, charset));
    }

    static ChatSource source(DateOrder dates, Charset charset, String conversation) {
        return source(dates, charset, conversation, "Anna Zhou", "安娜");
    }

    static ChatSource source() {
        return source(DateOrder.AUTO, StandardCharsets.UTF_8, "Bo Lind");
    }

    static Conversation read(String text) {
        return Transcripts.read(source(), text.getBytes(StandardCharsets.UTF_8), "")
                .getFirst();
    }

    static List<String> said(Conversation conversation) {
        return conversation.lines().stream()
                .map(line -> "%s %s%s: %s"
                        .formatted(line.at().toLocalDateTime(), line.own() ? "*" : "", line.sender(), line.text()))
                .toList();
    }
}
