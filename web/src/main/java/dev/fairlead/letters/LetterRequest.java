package dev.fairlead.letters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// As it stands in an address of pages and of the API.
///
/// @param id of the quotes, in the order of the letter
/// @param language `en` or `zh`; the reader's own when it says neither
record LetterRequest(@Nullable List<Long> id, @Nullable String language) {

    List<Long> ids() {
        return Objects.requireNonNullElse(id, List.of());
    }

    static LetterRequest of(long id, @Nullable String language) {
        return new LetterRequest(List.of(id), language);
    }

    Locale locale(Locale reader) {
        boolean chinese = language == null || language.isBlank()
                ? Letterhead.isChinese(reader)
                : language.strip().toLowerCase(Locale.ROOT).startsWith("zh");
        return chinese ? Locale.CHINESE : Locale.ENGLISH;
    }
}
