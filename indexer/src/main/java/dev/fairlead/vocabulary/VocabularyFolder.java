package dev.fairlead.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The dictionaries on disk: those that come with the program, replaced and extended by the files of IT's folder.
///
/// [#current()] is one snapshot; [#reload()] makes a new one and puts it in place in one step, safe from any thread.
@Component
public class VocabularyFolder {

    private static final Logger log = LoggerFactory.getLogger(VocabularyFolder.class);

    private final Path folder;
    private volatile Vocabulary current;
    private volatile List<VocabularyProblem> problems = List.of();

    public VocabularyFolder(VocabularySettings settings) {
        this.folder = settings.folder();
        this.current = read();
    }

    public Vocabulary current() {
        return current;
    }

    /// Rows of the last reading that were left out.
    public List<VocabularyProblem> problems() {
        return problems;
    }

    /// Reads all files again; from the next message on the new dictionaries are used.
    public synchronized Vocabulary reload() {
        current = read();
        return current;
    }

    private Vocabulary read() {
        List<VocabularyProblem> found = new ArrayList<>();
        VocabularyBuilder builder = new VocabularyBuilder();
        try {
            files().forEach((name, content) -> new VocabularyFile(name, content).enter(builder, found));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary in " + folder.toAbsolutePath(), e);
        }
        found.forEach(problem -> log.warn("vocabulary: {}", problem));
        problems = List.copyOf(found);
        Vocabulary read = builder.build();
        log.info(
                "vocabulary: {} written forms, {} ships",
                read.size(),
                read.vessels().size());
        return read;
    }

    /// Content by file name, in the order of the names.
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Resource builtIn : new PathMatchingResourcePatternResolver().getResources("classpath*:vocabulary/*.csv")) {
            files.put(
                    Objects.requireNonNull(builtIn.getFilename()), builtIn.getContentAsString(StandardCharsets.UTF_8));
        }
        if (Files.isDirectory(folder)) {
            try (var listed = Files.newDirectoryStream(folder, "*.csv")) {
                for (Path file : listed) {
                    // Bytes that are no UTF-8 become replacement characters: one bad cell must not cost the file.
                    String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    files.put(file.getFileName().toString(), content);
                }
            }
        }
        return files;
    }
}
