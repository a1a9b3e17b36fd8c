package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChipTests {

    @Test
    void showsTheTwoEndsOfARouteAsOne() {
        List<Chip> chips = Chip.of(List.of(
                link(MentionType.PORT, "DEHAM", "pod", 0.95),
                link(MentionType.PORT, "CNSHA", "pol", 0.95),
                link(MentionType.CUSTOMER, "ACME GmbH", "", 1)));

        assertThat(chips).extracting(Chip::label).containsExactly("ACME GmbH", "CNSHA → DEHAM");
        assertThat(chips).extracting(Chip::filter).containsExactly("customer:\"ACME GmbH\"", "lane:CNSHA-DEHAM");
    }

    @Test
    void keepsPortsApartWhenTheRouteIsNotClear() {
        List<Chip> chips = Chip.of(List.of(
                link(MentionType.PORT, "CNSHA", "pol", 0.95),
                link(MentionType.PORT, "CNNGB", "pol", 0.95),
                link(MentionType.PORT, "DEHAM", "pod", 0.95)));

        assertThat(chips).extracting(Chip::kind).containsOnly("port").hasSize(3);
    }

    @Test
    void writesEachLaneTheSameWay() {
        List<Chip> chips = Chip.of(List.of(
                link(MentionType.LANE, "CNSHA-DEHAM", "", 0.95), link(MentionType.LANE, "CNNGB-DEHAM", "", 0.95)));

        assertThat(chips).extracting(Chip::label).containsExactly("CNSHA → DEHAM", "CNNGB → DEHAM");
        assertThat(chips).extracting(Chip::filter).containsExactly("lane:CNSHA-DEHAM", "lane:CNNGB-DEHAM");
    }

    @Test
    void marksWhatIsToBeConfirmedAndHidesWhatIsHardlyASuspicion() {
        List<Chip> chips = Chip.of(
                List.of(link(MentionType.VESSEL, "EVER GIVEN", "", 0.7), link(MentionType.VESSEL, "VALUE", "", 0.3)));

        assertThat(chips).hasSize(1);
        assertThat(chips.getFirst().doubtful()).isTrue();
    }

    private static Link link(MentionType type, String value, String role, double score) {
        return new Link("1", type, value, role, null, score, "seen", "auto", "subject");
    }
}
