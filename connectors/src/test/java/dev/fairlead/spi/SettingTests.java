package dev.fairlead.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.fairlead.spi.Setting.Type;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTests {

    private static final String LONGEST = "x".repeat(200);

    @ParameterizedTest
    @ValueSource(strings = {"", "ApiAddress", "api address", "1st", "api-address"})
    void aKeyIsAWordAsInJava(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.of(key, Type.TEXT, "Name", "名称"))
                .withMessageContaining("Expected a key such as apiAddress");
    }

    @Test
    void valuesThatItNamesAreAsLongAsAFormShowsThem() {
        Setting text = Setting.of("name", Type.TEXT, "Name", "名称");

        assertThat(text.withStandard(LONGEST).standard()).isEqualTo(LONGEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.withStandard(LONGEST + "x"))
                .withMessage("Expected at most 200 characters in 'name'");
        assertThat(Setting.choice("kind", "Kind", "种类", LONGEST).choices()).containsExactly(LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.choice("kind", "Kind", "种类", LONGEST + "x"));
    }

    @Test
    void aChoiceIsOfOneToFifty() {
        String[] fifty = IntStream.range(0, 50).mapToObj(String::valueOf).toArray(String[]::new);
        String[] more = IntStream.range(0, 51).mapToObj(String::valueOf).toArray(String[]::new);

        assertThat(Setting.choice("kind", "Kind", "种类", fifty).choices()).hasSize(50);
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.choice("kind", "Kind", "种类"));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.choice("kind", "Kind", "种类", more));
    }
}
