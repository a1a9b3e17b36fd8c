package dev.fairlead.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTests {

    @ParameterizedTest
    @CsvSource({"199, false", "200, true", "204, true", "299, true", "301, false", "404, false", "500, false"})
    void onlyA2xxIsGood(int status, boolean good) {
        assertThat(new Answer(status, "", new byte[0]).isGood()).isEqualTo(good);
    }
}
