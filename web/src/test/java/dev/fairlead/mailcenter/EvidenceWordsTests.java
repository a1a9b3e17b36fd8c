package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvidenceWordsTests {

    private final EvidenceWords words = new EvidenceWords();

    @Test
    void saysEachPhraseInChinese() {
        assertThat(say("in the register of ships, in capitals, voyage behind it"))
                .isEqualTo("在船舶名录中，大写，后面有航次");
        assertThat(say("in capitals, voyage behind it, but only the two name each other"))
                .isEqualTo("大写，后面有航次，但只有船名与航次互证");
        assertThat(say("domain acme.example; name 'ACME' in the quoted text"))
                .isEqualTo("域名 acme.example；引用部分有名称“ACME”");
        assertThat(say("shape of the bookings of MSC, who is named")).isEqualTo("MSC 订舱号的格式，文中提到该公司");
    }

    @Test
    void keepsWhatTheMailSaysAsItIs() {
        assertThat(say("behind 'm/v {0} 100%'")).isEqualTo("在“m/v {0} 100%”之后");
        assertThat(say("rule 12: 'it's ours' means this")).isEqualTo("规则 12：“it's ours”即指此项");
    }

    @Test
    void leavesAPhraseItDoesNotKnow() {
        assertThat(say("written in the stars, in capitals")).isEqualTo("written in the stars，大写");
    }

    @Test
    void isQuietInEnglish() {
        assertThat(words.say("in capitals, voyage behind it", Locale.ENGLISH))
                .isEqualTo("in capitals, voyage behind it");
    }

    private String say(String evidence) {
        return words.say(evidence, Locale.SIMPLIFIED_CHINESE);
    }
}
