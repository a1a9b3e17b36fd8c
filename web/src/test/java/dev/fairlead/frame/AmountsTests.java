package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1250.00   | 1,250     | 1,250
                    12500     | 12,500    | 12,500
                    12.5      | 12.50     | 12.5
                    0.1255    | 0.1255    | 0.1255
                    -1E+3     | -1,000    | -1,000
                    1234567.8 | 1,234,567.80 | 1,234,567.8""")
    void partsThousandsAndKeepsDecimals(BigDecimal amount, String money, String measure) {
        assertThat(Amounts.of(amount, Locale.ENGLISH)).isEqualTo(money);
        assertThat(Amounts.of(amount, Locale.CHINESE)).isEqualTo(money);
        assertThat(Amounts.measured(amount, Locale.ENGLISH)).isEqualTo(measure);
    }
}
