package dev.fairlead.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", " \t", "\0", "\u001b", "\u0085", "\u2028", "\u2029"})
    void nothingBeginsAnotherLine(String sign) {
        assertThat(OneLine.of("refused" + sign + sign + "ok")).isEqualTo("refused ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u200f", "\ufeff"})
    void nothingTurnsTheDirectionOrHides(String sign) {
        assertThat(OneLine.of("jar" + sign + "exe")).isEqualTo("jar exe");
    }

    @Test
    void signsAtTheEndsGo() {
        assertThat(OneLine.of(" \tBYE \r\n")).isEqualTo("BYE");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(OneLine.of("12345", 5)).isEqualTo("12345");
        assertThat(OneLine.of("123456", 5)).isEqualTo("12345…");
    }
}
