package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kinds of containers that only the place of a price in a list tells.
class ImpliedBoxesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shanghai - Hamburg O/F USD 700/750/775|20GP 40GP 40HQ",
                "EMC USD1525/2575 Shenzhen to Nhava Sheva|20GP 40GP",
                "Shanghai - Hamburg 20GP USD 700, 40HQ USD 775|20GP 40HQ"
            })
    void readsThem(String text, String boxes) {
        assertThat(Reading.values(MentionType.EQUIPMENT, text)).containsExactly(boxes.split(" "));
    }

    @Test
    void saysWhere() {
        String text = "Hi,\nShanghai - Hamburg O/F USD 700/750/775";
        assertThat(Reading.of(text).mentions())
                .filteredOn(mention -> mention.type() == MentionType.EQUIPMENT)
                .allSatisfy(mention -> {
                    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.raw());
                    assertThat(mention.raw()).contains("700/750/775");
                    assertThat(mention.score()).isBetween(0.6, 0.9);
                });
    }
}
