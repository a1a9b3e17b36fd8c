package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which searches may mean a number.
class BesideMailsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MSKU1234565 | MSKU1234565",
                "bl:HLCUSHA260701234 | HLCUSHA260701234",
                "booking: \"263522431\" | 263522431",
                "container:MSKU 123456-5 | MSKU 123456-5,123456-5",
                "booking 263522431 | 263522431",
                "our 263522431 | our 263522431,263522431",
                "PO/2026.17_b | PO/2026.17_b",
                "订单4711 | 订单4711",
                "ocean freight | ''",
                "customer:ACME | ''",
                "from:jo@acme.example 4711 | ''",
                "MSKU1234565 OR (x) | ''",
                "12 | ''",
                "after:2026-01-01 | ''",
            })
    void areThoseOfOneNumber(String q, String numbers) {
        assertThat(BesideMails.numbers(q))
                .containsExactlyElementsOf(numbers.isEmpty() ? List.of() : List.of(numbers.split(",")));
    }
}
