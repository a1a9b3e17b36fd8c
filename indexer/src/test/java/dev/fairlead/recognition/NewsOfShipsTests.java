package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ships as notices and positions name them: between quotation marks, or in tables with a cell a line.
class NewsOfShipsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "據報，“MAYVIEW HARMONY”號12月22日從不來梅海文去格但斯克途中落箱|MAYVIEW HARMONY",
                "马士基11008 TEU的“GERDA Maersk”从丹戎帕拉帕斯开往盐田途中返航|GERDA MAERSK",
                "两个集装箱掉在油轮“KOLLUM”上，到上海的货晚到|KOLLUM",
                "达飞的\"Guangzhou Trader\"8月1日在台中以南求助，去高雄的柜子晚到|GUANGZHOU TRADER",
                "集装箱船“Ever Lucid”在盐田港搁浅|EVER LUCID",
                "“Debussy” voyage 37sb departing Long Beach Sept. 27, calling Melbourne|DEBUSSY",
                "“Brotonne Bridge” 41SB departing Long Beach Oct 24, calling Sydney|BROTONNE BRIDGE",
                "\"ANL Tongala\" V.036S sailed Long Beach, calling Melbourne|ANL TONGALA"
            })
    void readsShipsBetweenQuotationMarks(String text, String ship) {
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly(ship);
    }

    @Test
    void readsTheVoyageBehindTheQuotationMark() {
        assertThat(Reading.values(MentionType.VOYAGE, "“Brotonne Bridge” 41SB departing Long Beach, calling Sydney"))
                .containsExactly("41SB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请看“GREEN CHANNEL”号公告，上海到汉堡 20GP USD 900",
                "Rates \"ALL IN\" 2026 Shanghai - Hamburg USD 900/20GP",
                "马士基的通知说“Peak Season” 从上海到汉堡"
            })
    void otherQuotedWordsAreNoShips(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CMA CGM FAK levels Shanghai - Jebel Ali", "MSC GRI Shanghai to Santos from 1 Dec"})
    void pricesOfACarrierAreNoShip(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    @Test
    void readsTheShipsOfANumberedTableWithACellALine() {
        String text = """
                Pls offer suitable cargo for our vsls

                VSL

                DWCC

                POSITION OPEN

                DATE

                1

                HARBOUR FUTURE

                32,000

                XIAMEN

                19 JAN

                2

                NORTH UNITY

                27,800

                YEOSU

                11 JAN
                """;
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly("HARBOUR FUTURE", "NORTH UNITY");
    }
}
