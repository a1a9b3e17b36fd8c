package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.ZoneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsOfTheMailTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LCL IMPORT // Izmir to Chennai // Towels|Commodity: cotton bath towels and robes, 410 KGS|cotton bath towels and robes",
                "RFQ // Busan to Mundra // Machine Part|An oversize machinery spare. Cargo: 1 heavy machine roller, 2 CBM|heavy machine roller",
                "Genoa - Santos, chemicals|Cargo: tanning agents in plastic drums, 900 KGS. Any permit for such agents?|tanning agents",
                "Genoa to Mombasa|Commodity: olive oil, 4 CBM. Also 3 pallets canned tomatoes 2 CBM|olive oil,canned tomatoes"
            })
    void theSubjectIsAboutTheGoodsThatALabelNames(String subject, String body, String expected) {
        assertThat(Reading.values(MentionType.CARGO, Reading.of(subject, body, ZoneKind.NEW)))
                .containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commodity: leather wallets packed in cartons, Xingang - Chennai, LCL|leather wallets",
                "2x40HC malt in bags, Antwerp to Tema|malt in bags",
                "Commodity: natural rubber SMR 20, Port Klang to Genoa|natural rubber smr 20",
                "Mundra to Jeddah 5x20GP, basmati rice 1121 sella|basmati rice 1121 sella",
                "Electric scooters without batteries, 80 ctns, Ningbo to Gdansk|electric scooters without batteries",
                "货物：F.A.K. / 非危险品，宁波到汉堡 1*40HQ|f.a.k.",
                "理货发现损失聚乙烯颗粒 12包，柜子从釜山到青岛|聚乙烯颗粒"
            })
    void gradesBelongToTheNameAndPackingDoesNot(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "装货：佛山市南海区丹灶工业园灯具厂 联系人 李工，盐田到汉堡 40HQ",
                "Consignee Baltic Hardware UAB, Klaipeda, 1x40HC ex Xingang",
                "Please check the seal on the doors, 1x40HC Hamburg",
                "Project cargo desk, Taicang to Sokhna, 2x40FR",
                "到港后请安排卡车，40HQ 到安特卫普"
            })
    void estatesFirmsDoorsAndServicesAreNoGoods(String text) {
        assertThat(Reading.values(MentionType.CARGO, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ningbo - Gdynia USD 1900/20GP^General Cargo^Subject to DTHC|general cargo",
                "Air export KUL-FRA 12 ctns of surgical gloves, 96 kgs, general cargo|surgical gloves"
            })
    void generalCargoIsNamedWhereNoGoodsAre(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text.replace('^', '\n'))).containsExactly(expected);
    }
}
