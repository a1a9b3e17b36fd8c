package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationsTests {

    private static ParsedMessage mail(String id, String... headers) {
        String raw = "Message-ID: <%s@x.example>\r\n%s\r\n\r\ntext".formatted(id, String.join("\r\n", headers));
        return new MimeReader().read(raw.getBytes(StandardCharsets.US_ASCII));
    }

    private static ParsedMessage answer(String id, String to) {
        return mail(id, "In-Reply-To: <%s@x.example>".formatted(to));
    }

    @Test
    void aChainOfAnswersInOneBatchIsOneConversationInWhateverOrder() {
        ParsedMessage first = mail("first");
        ParsedMessage second = answer("second", "first");
        ParsedMessage third = answer("third", "second");
        var conversations = new Conversations(List.of(third, first, second), parents -> Map.of());

        String thread = conversations.threadOf(1, first);

        assertThat(List.of(conversations.threadOf(2, second), conversations.threadOf(3, third)))
                .containsOnly(thread);
        assertThat(conversations.threadOf(4, mail("another"))).isNotEqualTo(thread);
    }

    @Test
    void aChainHangsOnWhatIsStored() {
        ParsedMessage second = answer("second", "first");
        ParsedMessage third = answer("third", "second");
        var conversations = new Conversations(List.of(second, third), parents -> Map.of("first@x.example", "known"));

        assertThat(conversations.threadOf(3, third)).isEqualTo("known");
    }

    @Test
    void aMailWhoseParentNobodyHasStandsWithOthersThatAnswerIt() {
        ParsedMessage one = answer("one", "lost");
        ParsedMessage other = mail("other", "References: <lost@x.example> <between@x.example>");
        var conversations = new Conversations(List.of(one, other), parents -> Map.of());

        assertThat(conversations.threadOf(1, one)).isEqualTo(conversations.threadOf(2, other));
    }

    @Test
    void mailsThatAnswerEachOtherInARingComeToAnEnd() {
        ParsedMessage one = answer("one", "two");
        ParsedMessage two = answer("two", "one");
        var conversations = new Conversations(List.of(one, two), parents -> Map.of());

        assertThat(conversations.threadOf(1, one)).isNotEmpty();
    }
}
