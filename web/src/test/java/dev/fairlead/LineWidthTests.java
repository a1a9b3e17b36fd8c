package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the formatter leaves as it is: texts in the code, scripts, style sheets, settings, and comments on Java 25.
class LineWidthTests {

    private static final int WIDEST = 120;
    private static final int WIDEST_COMMENT = 116;
    private static final Pattern READ_AND_WRITTEN = Pattern.compile(".*\\.(java|js|css|yaml)");
    private static final Pattern INDENTED_COMMENT = Pattern.compile("\\s+///.*");

    /// Maven may run on Java 17 or on Java 25, and the format must be right on both. On 25 the formatter takes a
    /// comment of several lines for one, counts its indentation twice, and breaks a wide line into what is no
    /// comment any more.
    @Test
    void indentedCommentsLeaveRoomForTheFormatterOfJava25() {
        assertThat(lines(
                        "src",
                        line -> line.length() > WIDEST_COMMENT
                                && INDENTED_COMMENT.matcher(line).matches()))
                .as("lines of comments over %s columns", WIDEST_COMMENT)
                .isEmpty();
    }

    /// A word list, a statement or a sentence is broken over several lines.
    @Test
    void nobodyHasToScrollToReadALineOfTheProgram() {
        assertThat(lines("src/main", line -> line.length() > WIDEST))
                .as("lines over %s columns", WIDEST)
                .isEmpty();
    }

    private static List<String> lines(String folder, Predicate<String> wide) {
        return Stream.of("indexer", "connectors", "web")
                .flatMap(module -> files(Path.of("..", module, folder)).stream())
                .flatMap(file -> linesOf(file).filter(wide).map(line -> file + ": " + line.strip()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> READ_AND_WRITTEN.matcher(file.toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
