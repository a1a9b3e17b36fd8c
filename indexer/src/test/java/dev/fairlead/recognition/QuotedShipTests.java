package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedShipTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我司“黄河”轮预计11月28日离宁波开往里斯本，请安排货物|黄河",
                "请用“友谊”號輪裝運貨物，11月28日抵漢堡|友谊",
                "在锚地等候的有6300 TEU的“Genoa Bridge”轮，货物延误|GENOA BRIDGE",
                "拖船“SA KUSWAG”前往救助，集装箱货物延误|SA KUSWAG",
                "Goods will be shipped by S.S. \"Harmony\" from Ningbo to Lisbon|HARMONY"
            })
    void aNameInQuotationMarksBesideAWordForShipsIsOne(String text, String ship) {
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly(ship);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司完成“天使”轮融资，货代行业关注", "与客户的“第一”轮谈判，宁波到汉堡报价", "他说“收到”就行，货到宁波"})
    void aRoundOfTalksIsNoShip(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    @Test
    void aPortInsideTheNameIsNone() {
        assertThat(Reading.values(MentionType.PORT, "4000 TEU的“Singapore”轮于12月21日抵汉堡"))
                .containsExactly("DEHAM");
    }

    @Test
    void codesBeforeTheWordForVoyageAreVoyages() {
        assertThat(Reading.values(MentionType.VOYAGE, "涉及南行 340S 与北行 344N 航次，青岛装货港计划：336S 航次（9 月 6 日）、337S 航次，柜号另告"))
                .containsExactlyInAnyOrder("340S", "344N", "336S", "337S");
    }

    @Test
    void theCityInAFirmsNameIsNoPort() {
        assertThat(Reading.values(MentionType.PORT, "宁波至仁川 USD 160/20'\n东海海运(上海)有限公司"))
                .containsExactly("CNNGB", "KRINC");
    }
}
