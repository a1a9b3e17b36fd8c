package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WrittenValuesTests {

    private final WrittenValues values = new WrittenValues(
            new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))),
            new StaticListableBeanFactory(Map.of("customers", CustomerDirectory.EMPTY))
                    .getBeanProvider(CustomerDirectory.class));

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, csqu 305438-3, CSQU3054383",
        "PORT, Hamburg, DEHAM",
        "PORT, 汉堡, DEHAM",
        "PORT, cnshg, CNSHA",
        "PORT, XXABC, XXABC",
        "LANE, Shanghai to Hamburg, CNSHA-DEHAM",
        "LANE, 上海→汉堡, CNSHA-DEHAM",
        "LANE, CNSHA-DEHAM, CNSHA-DEHAM",
        "IMO, IMO 9811000, 9811000",
        "AWB, 176 1234 5675, 176-12345675",
        "VOYAGE, V. 074s, 074S",
        "EQUIPMENT, 40hc, 40HQ",
        "INCOTERM, fob, FOB",
        "HS, 6907.21, 690721",
        "UN, un 1263, UN1263",
        "VESSEL, ever  given, EVER GIVEN",
        "CARRIER, oney, ONEY",
        "CUSTOMER, Somebody New Ltd, Somebody New Ltd",
        "CARGO, ceramic  tiles, ceramic tiles",
    })
    void areMadeCanonical(MentionType type, String written, String canonical) {
        assertThat(values.canonical(type, written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQU3054384",
        "CONTAINER, CSQU",
        "PORT, Atlantis City",
        "LANE, Hamburg",
        "LANE, Hamburg to Atlantis City",
        "IMO, 9811001",
        "AWB, 176-12345676",
        "VOYAGE, none",
        "EQUIPMENT, 30XX",
        "INCOTERM, FOO",
        "HS, 12",
        "UN, UN12",
        "CARRIER, 12345",
        "VESSEL, '...'",
        "WEIGHT, 12",
    })
    void areRefusedWithAReason(MentionType type, String written) {
        assertThatThrownBy(() -> values.canonical(type, written))
                .isInstanceOf(InvalidLinkValue.class)
                .hasMessageContaining("expected");
    }
}
