package dev.fairlead.chats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.chats.Conversation.Line;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A message of a chat as a mail's form.
class ChatLetterTests {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-03-02T09:00:00+08:00[Asia/Shanghai]");

    private static byte[] bytes(Line line) {
        Conversation chat = new Conversation("Bo Lind", "Bo Lind", "", List.of(line), 0);
        return new ChatLetter(TranscriptsOfTests.source(), chat).bytes(line, 1);
    }

    private static ParsedMessage parsed(Line line) {
        return new MimeReader().read(bytes(line));
    }

    /// By these bytes a message is known when it comes again: whoever changes them doubles every chat at its next
    /// export.
    @Test
    void isAlwaysTheSame() {
        assertThat(new String(bytes(new Line(AT, "Bo Lind", "", false, "Hello\nAnna")), StandardCharsets.UTF_8))
                .isEqualTo("""
                        From: =?UTF-8?B?Qm8gTGluZA==?= <name.99bd14c4ddd71a0f29ba5b23@whatsapp.chat.invalid>
                        To: <anna@firm.example>
                        Date: Mon, 2 Mar 2026 09:00:00 +0800
                        Subject: =?UTF-8?B?Qm8gTGluZA==?=
                        Message-ID: <chat.b383b2d7f47916443f547571@whatsapp.chat.invalid>
                        References: <day.15517567f5c649b55365003e@whatsapp.chat.invalid>
                        X-Fairlead-Chat: whatsapp
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=UTF-8
                        Content-Transfer-Encoding: 8bit

                        Hello
                        Anna
                        """.replace("\n", "\r\n"));
    }

    @Test
    void isFromAnAccountToTheMailbox() {
        ParsedMessage message = parsed(new Line(AT, "+86 138 0013 8000", "", false, "提单"));

        assertThat(message.from().address()).isEqualTo("8613800138000@whatsapp.chat.invalid");
        assertThat(message.from().name()).isEqualTo("+86 138 0013 8000");
        assertThat(message.to())
                .singleElement()
                .satisfies(to -> assertThat(to.address()).isEqualTo("anna@firm.example"));
        assertThat(message.plainText().strip()).isEqualTo("提单");
        assertThat(message.sentAt()).isEqualTo(AT.toInstant());
        assertThat(message.problems()).isEmpty();
    }

    @Test
    void whatTheOwnerWroteIsFromTheMailboxToTheOther() {
        ParsedMessage own = parsed(new Line(AT, "Anna Zhou", "", true, "Hi"));
        ParsedMessage other = parsed(new Line(AT.plusSeconds(9), "Bo Lind", "", false, "Hi"));

        assertThat(own.from().address()).isEqualTo("anna@firm.example");
        assertThat(own.to().getFirst().address()).isEqualTo(other.from().address());
        assertThat(own.references()).isEqualTo(other.references());
        assertThat(own.messageId()).isNotEqualTo(other.messageId());
    }

    @Test
    void anAccountIsKnownByItsNumberNameOrAddress() {
        assertThat(ChatAccount.address("whatsapp", "+49 (170) 123-4567", ""))
                .isEqualTo("491701234567@whatsapp.chat.invalid");
        assertThat(ChatAccount.address("wechat", "李伟", "wxid_li8")).isEqualTo("wxid_li8@wechat.chat.invalid");
        assertThat(ChatAccount.address("teams", "Bo", "Bo@Acme.example")).isEqualTo("bo@acme.example");
        // RFC 5322 3.2.3: no two dots side by side
        assertThat(ChatAccount.address("skype", "Bo", "bo..lind")).startsWith("name.");
        assertThat(ChatAccount.address("wechat", "李伟", ""))
                .isNotEqualTo(ChatAccount.address("wechat", "李维", ""))
                .isEqualTo(ChatAccount.address("wechat", "李伟", ""));
    }

    /// RFC 2047 2: an encoded word has a sign at least.
    @Test
    void whoHasNoNameIsAnAddressOnly() {
        Line nameless = new Line(AT, "", "", false, "Hi");

        assertThat(new String(bytes(nameless), StandardCharsets.UTF_8)).doesNotContain("?B??=");
        assertThat(parsed(nameless).from().name()).isEmpty();
    }

    @Test
    void nothingOfItsTextGetsIntoTheHeader() {
        ParsedMessage message =
                parsed(new Line(AT, "Bo\r\nBcc: evil@evil.example <x@y>,", "", false, "a".repeat(5000) + "\n.\n提"));

        assertThat(message.from().address()).endsWith("@whatsapp.chat.invalid");
        assertThat(message.to()).hasSize(1);
        assertThat(message.plainText().replace("\r", "").strip()).isEqualTo("a".repeat(5000) + "\n.\n提");
    }
}
