package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Firms behind the words that name a party.
class PartiesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收货人改为 DAEWON FOODS CO., LTD|DAEWON FOODS CO., LTD",
                "请放货给 RHEIN SPIELWAREN GMBH，柜号 TGHU8812030|RHEIN SPIELWAREN GMBH",
                "shpr PT KARYA MEBEL NUSANTARA|PT KARYA MEBEL NUSANTARA",
                "Price Owner: Malabar Cashew Exports Pvt Ltd   Service Contract: 299881020|Malabar Cashew Exports Pvt Ltd",
                "ACCT DESERT GRAIN TRADING DMCC|DESERT GRAIN TRADING DMCC"
            })
    void readsFirms(String text, String firm) {
        assertThat(Reading.values(MentionType.CUSTOMER, text)).containsExactly(firm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HBL要换单，shipper显示我们香港公司", "发货人：我们香港公司", "please release to the trucker today"})
    void sentencesAreNoFirms(String text) {
        assertThat(Reading.values(MentionType.CUSTOMER, text)).isEmpty();
    }
}
