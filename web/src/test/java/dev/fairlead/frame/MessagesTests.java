package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.query.Problem;
import dev.fairlead.query.SearchHelp;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// English and Chinese say the same things, and every text a template asks for is there.
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /// `#{a.key}`, `#{a.key(…)}` and `#messages.msg('a.key')`; keys that are put together at run time are not seen.
    private static final Pattern ASKED = Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-zA-Z0-9.-]+)(?:[}(]|'[,)])");

    /// Four words in a row; what is shorter may be a name or a code.
    private static final Pattern SENTENCE = Pattern.compile("(?:\\p{L}{2,},? ){3}\\p{L}{2,}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> !file.toString().endsWith("_zh.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void hasEveryKeyInBothLanguages(Path file) {
        assertThat(chinese(file).stringPropertyNames()).isEqualTo(load(file).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("english")
    void hasTheSamePlacesInBothLanguages(Path file) {
        Properties chinese = chinese(file);
        load(file)
                .forEach((key, text) -> assertThat(places(chinese.getProperty(key.toString()), Locale.CHINESE))
                        .as(key.toString())
                        .isEqualTo(places(text.toString(), Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("english")
    void saysSentencesInChinese(Path file) {
        Properties chinese = chinese(file);
        load(file)
                .forEach((key, text) -> assertThat(chinese.getProperty(key.toString()))
                        .as(key.toString())
                        .matches(said -> !SENTENCE.matcher(text.toString()).find()
                                || HAN.matcher(said).find()));
    }

    private static Set<Integer> places(String text, Locale locale) {
        assertThat(new MessageFormat(text, locale)).isNotNull();
        var places = new TreeSet<Integer>();
        Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .forEach(found -> places.add(Integer.valueOf(found.group(1))));
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithASearch(Problem.Cause cause) {
        String words = load(MESSAGES.resolve("mail.properties")).getProperty("mail.problem." + cause.key());
        String message = Problem.of(0, 1, cause, "§0", "§1", "§2").message();

        assertThat(words).isNotNull();
        assertThat(places(words, Locale.ENGLISH))
                .containsExactlyElementsOf(IntStream.range(0, 3)
                        .filter(place -> message.contains("§" + place))
                        .boxed()
                        .toList());
    }

    @Test
    void hasWhatTheTemplatesAskFor() throws IOException {
        var known = new TreeSet<String>();
        english().forEach(file -> known.addAll(load(file).stringPropertyNames()));

        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertThat(templates.filter(Files::isRegularFile).flatMap(MessagesTests::asked))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(known).contains(key));
        }
    }

    private static Stream<String> asked(Path template) {
        try {
            String text = Files.readString(template);
            return ASKED.matcher(text).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties chinese(Path file) {
        return load(file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties")));
    }

    private static Properties load(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyEntryOfTheSearchHelpSaysWhatItFinds() throws IOException {
        Set<String> keys = load(MESSAGES.resolve("mail.properties")).stringPropertyNames();

        assertThat(SearchHelp.entries()).allSatisfy(entry -> assertThat(keys).contains("mail.help." + entry.key()));
    }
}
