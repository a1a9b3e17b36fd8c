package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WrittenValuesTests {

    private final WrittenValues values = values(CustomerNames.NONE);

    private static WrittenValues values(CustomerNames names) {
        CustomerDirectory directory = new CustomerDirectory() {
            @Override
            public Optional<CustomerRef> byAddress(Address address) {
                return Optional.empty();
            }

            @Override
            public Optional<CustomerRef> byDomain(String domain) {
                return Optional.empty();
            }

            @Override
            public CustomerNames names() {
                return names;
            }
        };
        return new WrittenValues(
                new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))),
                new StaticListableBeanFactory(Map.of("customers", directory)).getBeanProvider(CustomerDirectory.class));
    }

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
        // Of several that answer to a name it is the one that is called so,
        "acme, Acme",
        "ACME GMBH, ACME GmbH",
        // nobody when none is,
        "acme ag, acme ag",
        // and whoever alone answers to it.
        "nordwind, Nordwind Handels GmbH",
    })
    void aCustomerIsWrittenAsTheBookHasIt(String written, String canonical) {
        CustomerNames book = new CustomerNames(List.of(
                new CustomerNames.Named(new CustomerRef(1, "Acme"), List.of("Acme")),
                new CustomerNames.Named(new CustomerRef(2, "ACME GmbH"), List.of("ACME GmbH")),
                new CustomerNames.Named(new CustomerRef(3, "Nordwind Handels GmbH"), List.of("Nordwind"))));

        assertThat(values(book).canonical(MentionType.CUSTOMER, written)).isEqualTo(canonical);
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
