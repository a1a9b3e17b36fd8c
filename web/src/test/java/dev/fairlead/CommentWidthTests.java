package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Maven may run on Java 17 or on Java 25, and the format must be right on both. On 25 the formatter takes a comment of
/// several lines for one, counts its indentation twice, and breaks a wide line into what no longer is a comment.
class CommentWidthTests {

    private static final int WIDEST = 116;
    private static final Pattern INDENTED_COMMENT = Pattern.compile("\\s+///.*");

    @Test
    void indentedCommentsLeaveRoomForTheFormatterOfJava25() throws IOException {
        for (String module : List.of("indexer", "connectors", "web")) {
            assertThat(tooWide(Path.of("..", module, "src")))
                    .as("lines of comments over %s columns in %s", WIDEST, module)
                    .isEmpty();
        }
    }

    private static List<String> tooWide(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(CommentWidthTests::tooWideIn)
                    .toList();
        }
    }

    private static Stream<String> tooWideIn(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.length() > WIDEST)
                    .filter(line -> INDENTED_COMMENT.matcher(line).matches())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
