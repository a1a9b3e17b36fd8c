package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxGrammarTests {

    private static List<String> boxes(String text) {
        return Reading.of(text).mentions().stream()
                .filter(mention -> mention.type() == MentionType.EQUIPMENT)
                .map(Mention::value)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 x 45R1 at -18, 3 x 42G1, 1 x 22G1 ex Valparaiso|40RH 40GP 20GP",
                "Container type 45G1 x 3 and L5G1 x 1, booking from Xiamen|40HQ 45HQ",
                "1 x 45RT, 2 x 22UT, 1 x 42PF Santos to Antwerp|40RH 20OT 40FR",
                "4 x 45GP (40' High Cube), Houston to Bremerhaven|40HQ",
                "Equipment: 3 x 40 DRY 9'6 from Cochin to Felixstowe|40HQ",
                "one forty foot high cube and two twenty foot containers Izmir to Savannah|40HQ 20GP",
                "we need three forty footers high cube and one twenty footer to Savannah|40HQ 20GP",
                "1 reefer 40' + 2 dry 20' Durban to Jeddah|40RH 20GP",
                "3 x open top 40', in gauge, Wilhelmshaven to Callao|40OT",
                "1 x 20 TANK, 2 x 40 OPEN TOP OOG, 1 x 20 FLAT RACK to Callao|20TK 40OT 20FR",
                "Jebel Ali rates 20/40HC and 20/40/45HC to follow|20GP 40HQ 40GP 45HQ",
                "per 20/40/HQ from Yantian|20GP 40GP 40HQ",
                "2 x 40' HC reefers and 40 ft. hi-cube to Durban|40RH 40HQ",
                "Size/type: 40/HC x 2, from Nansha to Haifa|40HQ",
                "40' NOR or 40 ft non operating reefer from Shanghai|40NOR",
                "steel coils breakbulk Bayuquan to Veracruz|BULK",
                "风电叶片12片 件杂货 钦州到海防|BULK"
            })
    void readsKindsOfContainersByTheirForm(String text, String expected) {
        assertThat(boxes(text)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25,000 MT BULK WHEAT SF 45' Constanta to Djibouti",
                "flat 22B1, 40 ST. JAMES STREET, seat 42A",
                "forty feet of rope and twenty feet of chain for the vessel",
                "we sail 20/40.5 knots"
            })
    void takesNoOtherLengthForAContainer(String text) {
        assertThat(boxes(text)).isEmpty();
    }
}
