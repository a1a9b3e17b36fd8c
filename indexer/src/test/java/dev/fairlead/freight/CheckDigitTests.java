package dev.fairlead.freight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/checkdigit-vectors.csv", numLinesToSkip = 1)
    void agreesWithPublishedNumbers(String kind, String value, boolean valid) {
        boolean accepted = switch (kind) {
            case "imo" -> ImoNumber.parse(value).isPresent();
            case "container" -> ContainerNumber.parse(value).isPresent();
            case "awb" -> AirWaybill.parse(value).isPresent();
            default -> throw new IllegalArgumentException(kind);
        };
        assertThat(accepted).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSQU 305438 3", "csqu305438-3", "CSQU-305438/3", " CSQU 305 438 3 "})
    void acceptsContainerNumbersWithBlanksInside(String written) {
        assertThat(ContainerNumber.parse(written)).contains(new ContainerNumber("CSQU3054383"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TGHU1234660", "MSKU1234740", "OOLU1234660"})
    void acceptsRemainderTenWrittenAsZero(String written) {
        assertThat(ContainerNumber.parse(written)).isPresent();
        assertThat(ContainerNumber.parse(written.replaceFirst("0$", "1"))).isEmpty();
    }

    @Test
    void refusesEverySingleWrongDigitOfAnImoNumberThatChangesTheSum() {
        String right = "9074729";
        int refused = 0;
        for (int place = 0; place < 7; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                refused += wrong.equals(right) || ImoNumber.parse(wrong).isPresent() ? 0 : 1;
            }
        }
        // Weights 5 and 2 let some errors through: 63 single-digit errors, the standard catches these.
        assertThat(refused).isGreaterThanOrEqualTo(54);
    }

    @Test
    void saysWhatWasReadAndWhatWasExpected() {
        assertThatThrownBy(() -> new ContainerNumber("MSCU1234567"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("MSCU1234567")
                .hasMessageContaining("check digit");
        assertThatThrownBy(() -> new ImoNumber("9811001")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new AirWaybill("020-81140744")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PortCode("CN SHA")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new EquipmentType("99XX")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void quotesWhatWasReadOnOneLineAndNotAllOfIt() {
        assertThatThrownBy(() -> new PortCode("CNSHA\r\nERROR \u202Eforged"))
                .hasMessageStartingWith("not a port code: read \"CNSHA ERROR forged\", expected");
        assertThatThrownBy(() -> new PortCode("x".repeat(61)))
                .hasMessageStartingWith("not a port code: read \"" + "x".repeat(60) + "…\", expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"603W", "074S", "FE646W", "QB633W", "0INLRW1MA", "0794-074S", "S093", "W079", "2605N", "25080S"})
    void knowsTypicalVoyages(String written) {
        assertThat(VoyageNumber.parse(written))
                .hasValueSatisfying(
                        voyage -> assertThat(voyage.isUnmistakable()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"V7A5267", "20RF", "40HQ", "517", "2026"})
    void doesNotTakeOtherCodesForTypicalVoyages(String written) {
        assertThat(VoyageNumber.parse(written).filter(VoyageNumber::isUnmistakable))
                .isEmpty();
    }
}
