package dev.fairlead.chats;

import static dev.fairlead.chats.TranscriptsOfTests.read;
import static dev.fairlead.chats.TranscriptsOfTests.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.chats.Conversation.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no transcript, or leaves open what has to be known of it; and with whom it is, by its file.
class TranscriptRefusalTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no transcript at all",
                "{\"conversations\": [",
                "{\"a\": 1}",
                "<Log><Message DateTime=\"yesterday\"><Text>x</Text></Message></Log>",
                "<Log><Message",
                "[{\"from\":\"Bo\",\"text\":\"x\",\"at\":\"yesterday\"}]",
                "<?xml version=\"1.0\"?><!DOCTYPE Log [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Log><Message"
                        + " DateTime=\"2006-03-02T01:00:00Z\"><From><User FriendlyName=\"B\"/></From><Text>&a;</Text></Message></Log>"
            })
    void refusesWhatIsNoTranscriptWithASentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BrokenTranscript.class)
                .message()
                .hasSizeGreaterThan(30);
    }

    @Test
    void refusesAnotherCharset() {
        byte[] gbk = "2026/3/2 08:01 - 李伟: 你好".getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> Transcripts.read(source(), gbk, "")).hasMessageContaining("charset=");
        ChatSource told = source(DateOrder.AUTO, Charset.forName("GBK"), "李伟");
        assertThat(Transcripts.read(told, gbk, "").getFirst().lines())
                .extracting(Line::text)
                .containsExactly("你好");
    }

    @ParameterizedTest
    @CsvSource({
        "WhatsApp Chat with Bo Lind.txt, Bo Lind",
        "WhatsApp Chat - Nordwind Ops (2).zip, Nordwind Ops",
        "与李伟的 WhatsApp 聊天.txt, 李伟",
        "WhatsApp-Chat mit Bo Lind.txt, Bo Lind",
        "in/Bo Lind.txt, Bo Lind",
        "_chat.txt, ''",
        "messages.json, ''"
    })
    void readsFromTheFilesNameWithWhomItIs(String file, String title) {
        assertThat(Transcripts.title(file)).isEqualTo(title);
    }

    @Test
    void saysWhenNothingTellsWithWhomItIs() {
        ChatSource nobody = source(DateOrder.AUTO, StandardCharsets.UTF_8, "");
        assertThatThrownBy(() -> Transcripts.read(
                        nobody, "31/12/2026, 08:00 - Bo: a".getBytes(StandardCharsets.UTF_8), "_chat.txt"))
                .hasMessageContaining("conversation=");
    }
}
