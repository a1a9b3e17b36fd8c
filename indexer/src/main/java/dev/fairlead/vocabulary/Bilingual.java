package dev.fairlead.vocabulary;

import java.util.Locale;

/// What the trade names in English and in Chinese.
public interface Bilingual {

    /// In English.
    String name();

    /// Empty when it has none.
    String chinese();

    /// As a reader of this language calls it.
    default String nameIn(Locale language) {
        return language.getLanguage().equals("zh") && !chinese().isEmpty() ? chinese() : name();
    }
}
