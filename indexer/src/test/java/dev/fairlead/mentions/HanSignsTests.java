package dev.fairlead.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanSignsTests {

    private static final String TEXT = "MSC ANNA 延误两天，改配到下一班 ETD 11月20日";

    @ParameterizedTest
    @ValueSource(strings = {"延误", "改配", "月", "ETD 11月", "MSC", "NO CHINESE AT ALL", ""})
    void neverDeniesAWordWhoseChineseCharactersStandThere(String word) {
        assertThat(HanSigns.of(TEXT).have(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"跳港", "停航", "延后", "船期"})
    void sparesTheSearchForWordsThatCannotBeThere(String word) {
        assertThat(HanSigns.of(TEXT).have(word)).isFalse();
    }

    @Test
    void knowsEveryPieceOfALongText() {
        StringBuilder all = new StringBuilder();
        for (char c = 0x4E00; c < 0x5E00; c++) {
            all.append(c);
        }
        HanSigns signs = HanSigns.of(all.toString());
        for (int i = 0; i + 2 < all.length(); i += 7) {
            assertThat(signs.have(all.substring(i, i + 2))).isTrue();
        }
    }

    @Test
    void seesWhetherThereIsAnyChinese() {
        assertThat(HanSigns.of(TEXT).areThere()).isTrue();
        assertThat(HanSigns.of("vessel MSC ANNA, café").areThere()).isFalse();
    }
}
