package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class PortWordsTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void namesPortsInTheReadersLanguageAndKeepsCodesNobodyKnows() {
        PortWords ports = new PortWords(new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(ports.name("CNNGB")).isEqualTo("Ningbo");
        assertThat(ports.names("CNNGB-DEHAM")).isEqualTo("Ningbo → Hamburg");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(ports.names("CNNGB → XXQQQ")).isEqualTo("宁波 → XXQQQ");
        assertThat(ports.name("XXQQQ")).isEmpty();
    }
}
