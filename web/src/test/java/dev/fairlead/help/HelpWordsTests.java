package dev.fairlead.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.IndexCause;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the help, where pages alone would not show that some are missing.
class HelpWordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void everyStateOfTheTopBarIsExplained() throws IOException {
        TreeSet<String> states = new TreeSet<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(one -> !one.toString().endsWith("_zh.properties"))
                    .toList()) {
                load(file.getFileName().toString()).stringPropertyNames().stream()
                        .filter(key -> key.startsWith("status.") && !key.equals("status.good"))
                        .forEach(states::add);
            }
        }
        assertThat(TroubleChapter.STATES).containsExactlyInAnyOrderElementsOf(states);
    }

    /// What is asked for, or new, is no trouble.
    @Test
    void everyTroubleOfTheIndexIsExplained() throws IOException {
        Properties help = load("help.properties");

        assertThat(Arrays.stream(IndexCause.values())
                        .filter(cause ->
                                cause != IndexCause.NONE && cause != IndexCause.NEW && cause != IndexCause.REQUESTED))
                .allSatisfy(cause -> assertThat(help)
                        .containsKey("help.index." + cause.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void whatIsTypedIsTheSameInBothLanguages() throws IOException {
        Properties english = load("help.properties");
        Properties chinese = load("help_zh.properties");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(typed(chinese.getProperty(key))).as(key).isEqualTo(typed(english.getProperty(key))));
        assertThat(typed(english.getProperty("help.backup.running.text"))).hasSize(2);
    }

    private static List<String> typed(String text) {
        return text.lines().filter(line -> line.startsWith("> ")).toList();
    }

    private static Properties load(String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
