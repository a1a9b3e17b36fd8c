package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.rates.QuotedRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of ports that are none where they stand.
class NoCallsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PSS for vessels through the Gulf of Aden, Jeddah - Aqaba USD 300/20GP|SAJED JOAQB",
                "亚丁湾局势，上海到吉达的船绕行|CNSHA SAJED",
                "PSS Shanghai to WCSA (excl. Buenaventura, Guayaquil and Callao) USD 300/20GP|CNSHA",
                "上海到西非（不含拉各斯、特马）20GP USD 3000|CNSHA",
                "Fuel surcharge HK$ 3.6/kg, Shanghai - Hamburg|CNSHA DEHAM",
                "蛇口,深圳 - 马尼拉 20GP USD 50|CNSHK PHMNL",
                "Yantian, Shenzhen to Hai Phong 20GP USD 50|CNYTN VNHPH",
                "Shenzhen, Shanghai to Hai Phong 20GP USD 50|CNSZX CNSHA VNHPH"
            })
    void readsOnlyWhatIsCalledAt(String text, String ports) {
        assertThat(Reading.values(MentionType.PORT, text)).containsExactly(ports.split(" "));
    }

    @Test
    void theLinesBelowAPartyAreItsAddress() {
        String text = """
                Shipper: AL NOOR TRADING COMPANY LLC
                30 AL MAKTHOOM BUILDING NEAR MUBARAK CENTRE
                SHARJAH UNITED ARAB EMIRATES
                Port of Loading: JEBEL ALI
                Port of Discharge: CHENNAI
                """;
        assertThat(Reading.values(MentionType.PORT, text)).containsExactly("AEJEA", "INMAA");
    }

    @Test
    void aRouteBelowAPartyIsARoute() {
        assertThat(Reading.values(MentionType.PORT, "Shipper: AL NOOR LLC\n2x40HC Sharjah to Chennai\nrates pls"))
                .containsExactly("AESHJ", "INMAA");
    }

    @Test
    void fuelIsPaidInTheMoneyThatIsWritten() {
        assertThat(Reading.of("long haul: HK$ 7.2/kg ex Shanghai").rates())
                .extracting(QuotedRate::currency)
                .containsExactly("HKD");
    }
}
