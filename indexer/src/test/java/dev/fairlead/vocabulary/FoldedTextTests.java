package dev.fairlead.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＭＳＣ　１２３：４|MSC 123:4",
                "Nhava\u00a0Sheva|NHAVA SHEVA",
                "40’HQ and 40`HQ|40'HQ AND 40'HQ",
                "Gdańsk Łódź Århus|GDANSK LODZ ARHUS",
                "橫濱 報價 貨櫃|横滨 报价 货柜",
                "長榮 海豐 義烏 檳城 封簽號|长荣 海丰 义乌 槟城 封签号",
                "20呎 帳號 帐号|20尺 账号 账号",
                "A–B—C−D|A-B-C-D",
                "3×40|3X40",
                "ﬁne Ⅷ|FINE VIII",
                "so\u00adft zero\u200bwidth|SOFT ZEROWIDTH"
            })
    void makesAlikeWhatLooksAlike(String written, String folded) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @Test
    void leadsBackToTheOriginal() {
        String original = "> ab  ﬁ ﬀ\n>> Ｘyz";
        FoldedText text = FoldedText.of(original);
        assertThat(text.folded()).isEqualTo("AB FI FF\nXYZ");
        int xyz = text.folded().indexOf("XYZ");
        assertThat(original.substring(text.original(xyz), text.originalEnd(xyz + 3)))
                .isEqualTo("Ｘyz");
        int ff = text.folded().indexOf("FF");
        assertThat(original.substring(text.original(ff), text.originalEnd(ff + 2)))
                .isEqualTo("ﬀ");
    }
}
