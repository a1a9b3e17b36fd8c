package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTests {

    @ParameterizedTest
    @CsvSource({
        "rate, rates",
        "rates, rate",
        "boxes, box",
        "case, cases",
        "releases, release",
        "quantity, quantities",
        "quantities, quantity",
        "confirm, confirmed",
        "confirmed, confirming",
        "notify, notified",
        "quoted, quote",
        "quote, quoting",
        "released, release",
        "surcharges, surcharge"
    })
    void findsRegularForms(String typed, String meantToo) {
        assertThat(Inflections.of(typed, typed)).startsWith(typed).contains(meantToo);
    }

    @ParameterizedTest
    @CsvSource({"booking, book", "shipping, ship", "gross, gros", "status, statu", "thus, thu", "basis, basi", "bed, b"
    })
    void keepsApartWhatIsAnotherWord(String typed, String other) {
        assertThat(Inflections.of(typed, typed)).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({"RATE, rate", "MSKU1234565, msku1234565", "bl, bl", "汉堡, 汉堡", "40hq, 40hq"})
    void leavesCodesNamesAndChineseAlone(String typed, String folded) {
        assertThat(Inflections.of(typed, folded)).containsExactly(folded);
    }
}
