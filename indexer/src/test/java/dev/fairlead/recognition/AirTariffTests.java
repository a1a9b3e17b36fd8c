package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AirTariffTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位：元/KG\\nPVG→LHR CZ +100 34.5 +300 33.2 +500 32.1|34.5 CNY KG,33.2 CNY KG,32.1 CNY KG",
                "PVG-FRA CA直飞\\n+45 38 +100 33.5 +1000 28.5\\n单位人民币/公斤，含油|38 CNY KG,33.5 CNY KG,28.5 CNY KG",
                "广州-洛杉矶 CZ：M 420 / N 45 / 45K 39 / 100K 35.5（RMB/KG）|420 CNY MIN,45 CNY KG,39 CNY KG,35.5 CNY KG",
                "香港到纽约 CX 空运价：100KG以上 HKD 36.5，300KG以上 HKD 34，每公斤|36.5 HKD KG,34 HKD KG",
                "郑州CGO-法兰克福，100+ 29元，300+ 27.5元，每KG全包|29 CNY KG,27.5 CNY KG",
                "CAN-DXB EK: Q45 22.5, Q100 19.8 RMB/kg all in, min 300 RMB|22.5 CNY KG,19.8 CNY KG,300 CNY MIN",
                "空运 HKG-MIA 5X货机：\\n45KG HKD 48\\n100KG HKD 44|48 HKD KG,44 HKD KG",
                "PVG-SYD MU: M300 N40 +45 32 +100 28, CNY/kg|300 CNY MIN,40 CNY KG,32 CNY KG,28 CNY KG",
                "SIN-SYD SQ\\nN 6.20\\n+45 4.80\\n+100 3.95\\nSGD per kg|6.20 SGD KG,4.80 SGD KG,3.95 SGD KG",
                "ex BOM to ORD on QR: -45 INR 285, +45 INR 240, all per kg|285 INR KG,240 INR KG",
                "PVG-SYD +45KG 32元 +100KG 28元|32 CNY KG,28 CNY KG",
                "浦东飞法兰克福 国航 45公斤级 32元 100公斤级 28.5元 含燃油|32 CNY KG,28.5 CNY KG",
                "HKG-JNB SQ 100k: HKD 38 300k: HKD 36 incl fsc|38 HKD KG,36 HKD KG",
                "AIR BUY RATE: CAN-LAX 3U 45KG:36 100KG:33 RMB|36 CNY KG,33 CNY KG",
                "DUS-PVG on CA: eur 1.85 per kilo +100 kg, eur 1.70 +300 kg|1.85 EUR KG,1.70 EUR KG",
                "深圳-仁川 OZ +100KG 9.8/KG  +500KG 9.1/KG 人民币|9.8 CNY KG,9.1 CNY KG",
                "PVG-AMS\\n+45KGS RMB 42\\n+100KGS RMB 38|42 CNY KG,38 CNY KG"
            })
    void readsPricesByWeight(String text, String expected) {
        assertThat(rates(text.replace("\\n", "\n"))).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PVG起飞 RMB/KG\\nM/N/+45/+100/+300\\nLAX 420/48/40/36.5/34|420 CNY MIN,48 CNY KG,40 CNY KG,36.5 CNY KG,34 CNY KG",
                "广州飞洛杉矶 +45/+100/+300：38/35/33.5 元/公斤|38 CNY KG,35 CNY KG,33.5 CNY KG",
                "AIR EX BKK (THB/KG)\\nTo    N    +45   +100\\nLHR   150  120   98|150 THB KG,120 THB KG,98 THB KG"
            })
    void readsListsBelowOrBehindTheirWeights(String text, String expected) {
        assertThat(rates(text.replace("\\n", "\n"))).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "空运询价 广州-迪拜 100KG 2CBM，45KG 1件，HKD/KG价格请报",
                "Air freight HKG-LAX 1000KG, 100KG 120*80*100, 45KG 60*40*40, rate per kg in USD please",
                "+45 20 31 42 53, +100 points for you, 500 KG 3 pallets"
            })
    void weightsOfGoodsArePricedByNothing(String text) {
        assertThat(rates(text)).isEmpty();
    }

    @Test
    void moneyInFrontOfAWeightIsNoPartOfIt() {
        assertThat(Reading.values(MentionType.WEIGHT, "PVG-LAX HKD 34，500KG以上 HKD 32"))
                .doesNotContain("34500");
    }

    private static List<String> rates(String text) {
        return Reading.of(text).rates().stream()
                .map(rate -> rate.amount().toPlainString() + " " + rate.currency() + " " + rate.unit())
                .toList();
    }
}
