package dev.fairlead.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterheadTests {

    private static Letterhead named(String english, String chinese) {
        return new Letterhead(english, chinese, List.of("1 Road"), List.of(), "", "", null, List.of(), List.of("条款"));
    }

    @Test
    void saysInEachLanguageWhatItHasInEither() {
        Letterhead both = named("Firm Ltd.", "公司");
        assertThat(both.nameIn(Locale.CHINESE)).isEqualTo("公司");
        assertThat(both.otherName(Locale.CHINESE)).isEqualTo("Firm Ltd.");
        assertThat(both.addressIn(Locale.CHINESE)).containsExactly("1 Road");
        assertThat(both.termsIn(Locale.ENGLISH)).containsExactly("条款");

        Letterhead english = named("Firm Ltd.", "");
        assertThat(english.nameIn(Locale.CHINESE)).isEqualTo("Firm Ltd.");
        assertThat(english.otherName(Locale.CHINESE)).isEmpty();
        assertThat(named("", "公司").nameIn(Locale.ENGLISH)).isEqualTo("公司");
    }

    @Test
    void refusesALogoThatIsNoPicture(@TempDir Path folder) {
        Path missing = folder.resolve("logo.png");

        assertThatThrownBy(
                        () -> new Letterhead("Firm", "", List.of(), List.of(), "", "", missing, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fairlead.letterhead.logo")
                .hasMessageContaining(missing.toString());
    }
}
