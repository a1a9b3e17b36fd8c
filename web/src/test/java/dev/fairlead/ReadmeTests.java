package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README is where a stranger begins: it names every room, and no place that is not there.
class ReadmeTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void theTreeNamesEveryRoom() throws IOException {
        List<String> words = Arrays.asList(tree().split("[\\s,]+"));

        for (String module : List.of("indexer", "connectors", "web")) {
            Path rooms = ROOT.resolve(module).resolve("src/main/java/dev/fairlead");
            try (Stream<Path> found = Files.list(rooms)) {
                assertThat(found.filter(Files::isDirectory)
                                .map(room -> room.getFileName().toString()))
                        .as("rooms of %s", module)
                        .isNotEmpty()
                        .allSatisfy(room -> assertThat(words).contains(room));
            }
        }
    }

    @Test
    void everyPlaceItLinksToIsThere() throws IOException {
        for (String page :
                List.of("README.md", "config/README.md", "config/routes/README.md", "config/plugins/README.md")) {
            Path file = ROOT.resolve(page);
            assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                    .as(page)
                    .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
        }
    }

    private static String tree() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String behind = readme.substring(readme.indexOf("## The tree"));
        return behind.substring(0, behind.indexOf("\n```\n\n"));
    }
}
