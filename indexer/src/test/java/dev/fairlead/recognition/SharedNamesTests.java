package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that two ports share.
class SharedNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shanghai - Manzanillo 40HC USD 3200|CNSHA MXZLO",
                "POL: Xiamen POD: Manzanillo, Panama 40HC USD 3200|CNXMN PAMIT",
                "Ningbo to Manzanillo (PA) 40HQ 2100|CNNGB PAMIT",
                "Ningbo to Manzanillo MX 40HQ 2100|CNNGB MXZLO",
                "上海-曼萨尼约（巴拿马） 40HQ 2100|CNSHA PAMIT",
                "上海-曼萨尼约（墨西哥） 40HQ 2100|CNSHA MXZLO",
                "Shanghai - Balboa / Manzanillo 40HQ USD 2500|CNSHA PABLB PAMIT",
                "Shanghai - Lazaro Cardenas / Manzanillo / Balboa 40HQ USD 2500|CNSHA MXLZC MXZLO PABLB",
                "Ningbo - Cartagena USD 1800/40HC|CNNGB COCTG",
                "Ningbo - Cartagena, Spain USD 1800/40HC|CNNGB ESCAR",
                "Mersin - Tripoli, Lebanon USD 300/20GP|TRMER LBKYE",
                "Mersin - Tripoli USD 300/20GP|TRMER LYTIP"
            })
    void theCountryOrTheOtherPortsDecide(String text, String ports) {
        assertThat(Reading.values(MentionType.PORT, text)).containsExactly(ports.split(" "));
    }
}
