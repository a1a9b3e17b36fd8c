package dev.fairlead.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseFiguresTests {

    @ParameterizedTest
    @CsvSource({
        "四千一百美元,4100美元",
        "一万二千五百美金,12500美金",
        "两千一美金,2100美金",
        "三千五百五块,3550块",
        "一千零五十元,1050元",
        "十五美元,15美元",
        "二十呎高櫃,20尺高柜",
        "四十英尺,40英尺",
        "二○二六年三月一日一百元,2026年3月1日100元",
        "十二月十五日 三百元,12月15日 300元",
        "美元四千一百,美元4100"
    })
    void writesFiguresInDigits(String text, String figures) {
        assertThat(FoldedText.of(text).withFigures().folded()).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一票千万小心", "三四百美元", "百元大钞", "二十世纪百科", "千岛湖十月", "一柜一价 百联", "十几万人"})
    void leavesWordsAlone(String text) {
        assertThat(FoldedText.of(text).withFigures().folded()).isEqualTo(text);
    }

    @Test
    void leadsBackToTheOriginal() {
        FoldedText text = FoldedText.of("运费四千一百美元整").withFigures();
        int start = text.folded().indexOf("4100");
        assertThat(text.original(start)).isEqualTo(2);
        assertThat(text.originalEnd(start + 4)).isEqualTo(6);
        assertThat(text.original(text.folded().indexOf("美元"))).isEqualTo(6);
        FoldedText longer = FoldedText.of("四千美元").withFigures();
        assertThat(longer.folded()).isEqualTo("4000美元");
        assertThat(longer.originalEnd(4)).isEqualTo(2);
    }
}
