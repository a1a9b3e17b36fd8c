package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "Thank you very much.",
                "Hi Lisa,\n\nmany thanks for your quick reply.\n\nBest regards\nJohn Smith\nAcme Trading GmbH",
                "Well noted with thanks.",
                "Noted, thanks",
                "Received with thanks.\nBR\nMei",
                "OK thanks, have a nice weekend!",
                "Great, thank you so much for your help. Much appreciated.",
                "Dear Tom, thanks a lot. You too!",
                "Tks\nrgds",
                "Thanks for the update",
                "Thanks!\nMei Lin",
                "Thank you Lisa",
                "谢谢！",
                "好的，谢谢",
                "收到，谢谢！",
                "收到",
                "多谢",
                "非常感谢您的帮助。",
                "李经理您好，感谢您的回复。祝好",
                "辛苦了！"
            })
    void knowsWhoOnlyThanks(String words) {
        assertThat(Courtesy.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thanks, but when will it sail?",
                "Thank you for sending the draft B/L by tomorrow.",
                "Thanks in advance.",
                "Thanks to confirm the booking.",
                "OK",
                "Confirmed, thanks.",
                "Please book, thanks.",
                "Thanks. Agreed.",
                "Thanks. Proceed",
                "Thanks, we will take the other offer.",
                "Thank you. Can you do better than 1200?",
                "Thanks for the quote, we need 40HQ instead",
                "Best regards\nJohn",
                "Thanks.\nBest regards\nJohn, and what about the second container?",
                "好的",
                "好的，请订舱，谢谢",
                "谢谢，什么时候开船？",
                "收到，价格能不能再低一点",
                "麻烦发一下提单，谢谢"
            })
    void whateverElseIsSaidMayWantAnAnswer(String words) {
        assertThat(Courtesy.in(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks ", "thank you for a ", "ok ", "well all ", "谢谢您 "})
    void takesNoTimeOverWordsThatGoOn(String word) {
        assertThat(Courtesy.in(word.repeat(480 / word.length()) + "?")).isFalse();
    }

    private static boolean is(Passage... passages) {
        ParsedMessage mail = ParsedMessage.written("Re: Rates", new Address("Bob", "bob@acme.example"), null, "", "");
        return Courtesy.is(mail, new MessageText("Re: Rates", "", List.of(passages), List.of()), List.of());
    }

    @Test
    void onlyTheSendersOwnWordsCount() {
        Passage thanks = new Passage(ZoneKind.NEW, 0, 0, "Thank you!");
        Passage signature = new Passage(ZoneKind.SIGNATURE, 0, 11, "Bob Miller. May we help you? Call 040 1234");
        Passage file = new Passage(ZoneKind.NEW, 1, 0, "Please confirm the attached rates.");

        assertThat(is(thanks, signature, file)).isTrue();
        assertThat(is(thanks, new Passage(ZoneKind.NEW, 0, 11, "When will it be there?")))
                .isFalse();
    }
}
