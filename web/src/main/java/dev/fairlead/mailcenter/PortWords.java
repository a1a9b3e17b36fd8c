package dev.fairlead.mailcenter;

import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Names of ports beside their codes, in the reader's language: not everybody knows each code.
@ControllerAdvice(basePackageClasses = PortWords.class)
class PortWords {

    private final VocabularyFolder vocabulary;

    PortWords(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What the pages of this room call `ports`.
    @ModelAttribute("ports")
    PortWords ports() {
        return this;
    }

    /// The port's name; empty when the vocabulary has none for this code.
    public String name(String code) {
        return vocabulary
                .current()
                .port(code)
                .map(port -> port.nameIn(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    /// Codes of ports, one or the two ends of a lane, as a tooltip says them: `Ningbo → Hamburg`.
    public String names(String codes) {
        return Arrays.stream(codes.split("-| → "))
                .map(code -> name(code).isEmpty() ? code : name(code))
                .collect(Collectors.joining(" → "));
    }
}
