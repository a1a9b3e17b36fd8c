package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.recognition.Mention;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextViewTests {

    private static final String BODY = "EVER GIVEN 074S arrives.\n> old words about MSKU1234565\n";

    private static final MessageText TEXT = new MessageText(
            "ETA",
            BODY,
            List.of(
                    new Passage(ZoneKind.SUBJECT, 0, 0, "ETA"),
                    new Passage(ZoneKind.NEW, 0, 0, BODY.substring(0, 25)),
                    new Passage(ZoneKind.QUOTED, 0, 25, BODY.substring(25)),
                    new Passage(ZoneKind.ATTACHMENT, 1, 0, "EVER GIVEN")),
            List.of());

    @Test
    void marksWhatWasRecognisedInItsPlace() {
        var segments = TextView.of(TEXT, List.of(mention(MentionType.VESSEL, 0, 10, 0.95)))
                .blocks()
                .getFirst()
                .segments();

        assertThat(segments).extracting(TextView.Segment::text).containsExactly("EVER GIVEN", " 074S arrives.\n");
        assertThat(segments).extracting(TextView.Segment::kind).containsExactly("vessel", "");
    }

    @Test
    void foldsWhatWasQuotedAndMarksThereToo() {
        int at = BODY.indexOf("MSKU");
        var quoted = TextView.of(TEXT, List.of(mention(MentionType.CONTAINER, at, at + 11, 0.99)))
                .blocks()
                .get(1);

        assertThat(quoted.folded()).isTrue();
        assertThat(quoted.segments())
                .extracting(TextView.Segment::text)
                .containsExactly("> old words about ", "MSKU1234565", "\n");
    }

    @Test
    void marksTheLongerOneOfTwoThatOverlapAndLosesNoText() {
        var view = TextView.of(
                TEXT,
                List.of(
                        mention(MentionType.VOYAGE, 5, 15, 0.9),
                        mention(MentionType.VESSEL, 0, 10, 0.9),
                        mention(MentionType.VESSEL, 0, 15, 0.9)));

        assertThat(view.blocks().getFirst().segments())
                .extracting(TextView.Segment::text)
                .containsExactly("EVER GIVEN 074S", " arrives.\n");
    }

    @Test
    void passesOverWhatIsHardlyASuspicion() {
        var view = TextView.of(TEXT, List.of(mention(MentionType.VESSEL, 0, 10, 0.4)));

        assertThat(view.blocks().getFirst().segments()).hasSize(1);
    }

    @Test
    void showsNeitherSubjectNorAttachments() {
        assertThat(TextView.of(TEXT, List.of()).blocks())
                .extracting(TextView.Block::zone)
                .containsExactly("new", "quoted");
    }

    private static Mention mention(MentionType type, int start, int end, double score) {
        return new Mention(type, "VALUE", "", BODY.substring(start, end), ZoneKind.NEW, 0, start, end, score, "seen");
    }
}
