package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One look: what all pages do alike is written in one place.
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ICONS = Path.of("src/main/resources/static/icons.svg");

    private static final String HEAD_WITHOUT_SCOPE = "<th(?![\\w:])(?![^>]*\\bscope=)";
    private static final String AMOUNT_OF_ITS_OWN = "mount(\\(\\))?\\.toPlainString|#numbers\\.format\\w+\\([^)]*mount";
    private static final String PATTERN_OF_ITS_OWN = "#temporals\\.format\\([^,]+, *'(?!yyyy-MM-dd HH:mm:ss')";

    @Test
    void headsOfTablesSayWhatTheyHead() {
        assertThat(placesOf(HEAD_WITHOUT_SCOPE)).isEmpty();
        assertThat(Pattern.compile(HEAD_WITHOUT_SCOPE)
                        .matcher("<tr><th class=\"fl-num\">Mails</th></tr>")
                        .find())
                .isTrue();
    }

    /// But for the audit trail, which is compared with logs.
    @Test
    void daysAndTimesAreWrittenByMessages() {
        assertThat(placesOf(PATTERN_OF_ITS_OWN)).isEmpty();
        assertThat(Pattern.compile(PATTERN_OF_ITS_OWN)
                        .matcher("${#temporals.format(one.at, 'SHORT')}")
                        .find())
                .isTrue();
    }

    @Test
    void amountsAreWrittenByTheOneWhoWritesThem() {
        assertThat(placesOf(AMOUNT_OF_ITS_OWN)).isEmpty();
        assertThat(Pattern.compile(AMOUNT_OF_ITS_OWN)
                        .matcher("${#numbers.formatDecimal(line.rate.amount, 1, 'DEFAULT', 0, 'DEFAULT')}")
                        .find())
                .isTrue();
    }

    @Test
    void pagesAreTurnedInOneWay() {
        assertThat(placesOf("class=\"fl-pager\"")).singleElement().asString().startsWith("lists.html");
    }

    @Test
    void refusalsAreSaidInOneWay() {
        assertThat(placesOf("refusal\\.arguments")).singleElement().asString().startsWith("frame.html");
    }

    /// Elsewhere a reader may come upon the name of a customer whose file is not for him or her.
    @Test
    void onlyTheRoomsOfCustomersLinkThemWhoeverReads() {
        assertThat(placesOf("href=\"@\\{/customers/\\{id\\}\\(id="))
                .isNotEmpty()
                .allMatch(place -> place.matches("(customers|duplicates|senders|timeline)/.*"));
    }

    /// By a template, or as a room or a kind of what is linked is called.
    @Test
    void everyIconThatIsNamedIsDrawnOnce() throws IOException {
        List<String> drawn = Pattern.compile("<symbol id=\"([\\w-]+)\"")
                .matcher(Files.readString(ICONS))
                .results()
                .map(symbol -> symbol.group(1))
                .toList();

        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(placesOf("icons :: icon\\('[\\w-]+'"))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(drawn).contains(place.replaceAll(".*'([\\w-]+)'", "$1")));
        assertThat(drawn)
                .containsAll(Arrays.stream(Room.values()).map(Room::key).toList());
        assertThat(drawn)
                .containsAll(Arrays.stream(MentionType.values())
                        .filter(MentionType::isLinked)
                        .map(MentionType::key)
                        .toList());
    }

    private static List<String> placesOf(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> wanted.matcher(inOneLine(file))
                            .results()
                            .map(place -> TEMPLATES.relativize(file) + ": " + place.group()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An element may go over several lines.
    private static String inOneLine(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
