package dev.fairlead.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the firm prints on each of its letters.
///
/// @param name of the firm in English, `nameZh` in Chinese; one of them is enough
/// @param address line by line, `addressZh` likewise; the other language's where one is empty
/// @param logo a PNG or JPEG file, null for none
/// @param terms on which every quote is made, one sentence each; `termsZh` in Chinese
@ConfigurationProperties("fairlead.letterhead")
record Letterhead(
        @DefaultValue("") String name,
        @DefaultValue("") String nameZh,
        @DefaultValue List<String> address,
        @DefaultValue List<String> addressZh,
        @DefaultValue("") String phone,
        @DefaultValue("") String mail,
        @Nullable Path logo,
        @DefaultValue List<String> terms,
        @DefaultValue List<String> termsZh) {

    private static final long LARGEST_LOGO = 2_000_000;

    Letterhead {
        name = name.strip();
        nameZh = nameZh.strip();
        if (logo != null && !isPicture(logo)) {
            throw new IllegalArgumentException(
                    "fairlead.letterhead.logo: read %s; expected a PNG or JPEG file that can be read, of at most 2 MB"
                            .formatted(logo.toAbsolutePath()));
        }
    }

    private static boolean isPicture(Path file) {
        boolean named = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
        return named && Files.isReadable(file) && file.toFile().length() <= LARGEST_LOGO;
    }

    boolean isBlank() {
        return name.isEmpty() && nameZh.isEmpty();
    }

    String nameIn(Locale language) {
        return isChinese(language) && !nameZh.isEmpty() || name.isEmpty() ? nameZh : name;
    }

    /// Its name in the other language, empty when it has none.
    String otherName(Locale language) {
        String first = nameIn(language);
        return first.equals(name) ? nameZh : name;
    }

    List<String> addressIn(Locale language) {
        return chosen(language, address, addressZh);
    }

    List<String> termsIn(Locale language) {
        return chosen(language, terms, termsZh);
    }

    private static List<String> chosen(Locale language, List<String> english, List<String> chinese) {
        return isChinese(language) && !chinese.isEmpty() || english.isEmpty() ? chinese : english;
    }

    static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
