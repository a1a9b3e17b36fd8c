package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownImagesTests {

    @Test
    void showsThoseThatAreNamed() {
        ShownImages some = ShownImages.of("3,1");

        assertThat(some.includes(1)).isTrue();
        assertThat(some.includes(2)).isFalse();
        assertThat(some).hasToString("1,3");
        assertThat(some.with(2)).isEqualTo("1,2,3");
        assertThat(some.with(3)).isEqualTo("1,3");
        assertThat(ShownImages.of("all").includes(99)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "ALL", "-1", "0x1", "12345", "1;2", "everything"})
    void whateverElseIsWrittenShowsNothing(String written) {
        ShownImages shown = ShownImages.of(written);

        assertThat(shown.all()).isFalse();
        assertThat(shown.numbers()).isEmpty();
    }
}
