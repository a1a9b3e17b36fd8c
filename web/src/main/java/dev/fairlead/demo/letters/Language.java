package dev.fairlead.demo.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a correspondent writes in.
enum Language {
    ENGLISH("english.txt", "dd MMM yyyy", Locale.ENGLISH),
    CHINESE("chinese.txt", "M月d日", Locale.CHINESE);

    private final String wordingFile;
    private final DateTimeFormatter days;

    Language(String wordingFile, String day, Locale locale) {
        this.wordingFile = wordingFile;
        this.days = DateTimeFormatter.ofPattern(day, locale);
    }

    static Language of(String code) {
        return code.equals("zh") ? CHINESE : ENGLISH;
    }

    String wordingFile() {
        return wordingFile;
    }

    String day(LocalDate date) {
        return days.format(date);
    }
}
