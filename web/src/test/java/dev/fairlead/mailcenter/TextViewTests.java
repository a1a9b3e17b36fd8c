package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.QuotedHead;
import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextViewTests {

    private static final String BODY = "EVER GIVEN 074S arrives.\n> old words about MSKU1234565\n";

    private static final MailDates DATES = new MailDates(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH);

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
        var segments = TextView.of(TEXT, List.of(mention(MentionType.VESSEL, 0, 10, 0.95)), DATES)
                .blocks()
                .getFirst()
                .segments();

        assertThat(segments).extracting(TextView.Segment::text).containsExactly("EVER GIVEN", " 074S arrives.\n");
        assertThat(segments).extracting(TextView.Segment::kind).containsExactly("vessel", "");
    }

    @Test
    void foldsWhatWasQuotedAndMarksThereToo() {
        int at = BODY.indexOf("MSKU");
        var quoted = TextView.of(TEXT, List.of(mention(MentionType.CONTAINER, at, at + 11, 0.99)), DATES)
                .blocks()
                .get(1);

        assertThat(quoted.folded()).isTrue();
        assertThat(quoted.segments())
                .extracting(TextView.Segment::text)
                .containsExactly("> old words about ", "MSKU1234565", "\n");
    }

    @Test
    void saysOnTheFoldWhoWroteAndWhen() {
        var head = new QuotedHead("Jo Weber", "jo@acme.example", Instant.parse("2026-11-16T09:00:00Z"), "Rates");
        var text = new MessageText(
                "", "old words", List.of(new Passage(ZoneKind.QUOTED, 0, 0, "old words", head)), List.of());

        var block = TextView.of(text, List.of(), DATES).blocks().getFirst();

        assertThat(block.head())
                .isEqualTo(new TextView.Head("Jo Weber", "16 Nov 2026", "Monday 16 November 2026, 09:00 (Z)"));
    }

    @Test
    void marksTheLongerOneOfTwoThatOverlapAndLosesNoText() {
        var view = TextView.of(
                TEXT,
                List.of(
                        mention(MentionType.VOYAGE, 5, 15, 0.9),
                        mention(MentionType.VESSEL, 0, 10, 0.9),
                        mention(MentionType.VESSEL, 0, 15, 0.9)),
                DATES);

        assertThat(view.blocks().getFirst().segments())
                .extracting(TextView.Segment::text)
                .containsExactly("EVER GIVEN 074S", " arrives.\n");
    }

    @Test
    void passesOverWhatIsHardlyASuspicion() {
        var view = TextView.of(TEXT, List.of(mention(MentionType.VESSEL, 0, 10, 0.4)), DATES);

        assertThat(view.blocks().getFirst().segments()).hasSize(1);
    }

    @Test
    void showsNeitherSubjectNorAttachments() {
        assertThat(TextView.of(TEXT, List.of(), DATES).blocks())
                .extracting(TextView.Block::zone)
                .containsExactly("new", "quoted");
    }

    private static Mention mention(MentionType type, int start, int end, double score) {
        return new Mention(
                type, "VALUE", "", BODY.substring(start, end), ZoneKind.NEW, 0, start, end, score, "seen", "");
    }
}
