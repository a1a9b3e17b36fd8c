package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mail that has nothing to do with freight is linked to no ship and no lane.
class FreightContextTests {

    private static List<String> linked(String text) {
        return Reading.of(text).mentions().stream()
                .filter(mention -> mention.score() >= 0.9)
                .map(mention -> mention.type() + " " + mention.value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Tom, I fly from Hamburg to Shanghai on Monday and come back on Thursday.",
                "The team moves from Rotterdam to Antwerp in May, lunch is on the house.",
                "下周一我从上海飞到汉堡，周四回来，酒店已经订好。",
                "Then run mv Backup Encode and try again.",
                "Our new chair EVER GREEN is on sale from Monday."
            })
    void linksNoLaneAndNoShipWithoutFreight(String text) {
        assertThat(linked(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pls quote from Hamburg to Shanghai.",
                "Hamburg to Shanghai 2x40HQ",
                "麻烦报下从上海到汉堡的运价",
                "Best rate Hamburg to Shanghai?"
            })
    void linksALaneWhereFreightIsSpokenOf(String text) {
        assertThat(linked(text)).contains("PORT CNSHA", "PORT DEHAM");
    }

    @Test
    void showsToConfirmWhatItDoesNotLink() {
        assertThat(Reading.of("I fly from Hamburg to Shanghai on Monday.").mentions())
                .filteredOn(mention -> mention.type() == MentionType.PORT)
                .hasSize(2)
                .allSatisfy(mention -> {
                    assertThat(mention.score()).isBetween(0.6, 0.89);
                    assertThat(mention.evidence()).contains("nothing of freight");
                });
    }

    @Test
    void doesNotTakeAFirmInASignatureForFreight() {
        Recognition recognition = Reading.of(List.of(
                new Passage(ZoneKind.NEW, 0, 0, "I fly from Hamburg to Shanghai on Monday."),
                new Passage(ZoneKind.SIGNATURE, 0, 41, "Tom Miller, Ocean Freight, Tel +49 40 123456")));
        assertThat(recognition.mentions())
                .filteredOn(mention -> mention.type() == MentionType.PORT)
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.score()).isLessThan(0.9));
    }
}
