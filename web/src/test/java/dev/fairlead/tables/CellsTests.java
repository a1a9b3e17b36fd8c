package dev.fairlead.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+cmd",
                "-2+3",
                "@SUM(A1)",
                "  =1",
                "\t=1",
                "\rx",
                "\nx",
                "＝1",
                "|x",
                "%x"
            })
    void whatASpreadsheetWouldCalculateIsMarkedAsText(String text) {
        assertThat(Cells.inCsv(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rates SHA-HAM", "a=b", "USD 1,250", "询价"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Cells.inCsv(text)).isEqualTo(text);
    }
}
