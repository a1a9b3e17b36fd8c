package dev.fairlead.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The dictionaries on disk: those that come with the program, replaced and extended by the files of IT's folder.
///
/// [#current()] is one snapshot; [#reload()] makes a new one and puts it in place in one step, safe from any thread.
@Component
public class VocabularyFolder {

    private static final Logger log = LoggerFactory.getLogger(VocabularyFolder.class);
    private static final int LOGGED = 20;

    private final Shelf shelf;
    private final Supplier<List<TaughtWords.Taught>> taught;
    private volatile VocabularyReading current;

    public VocabularyFolder(VocabularySettings settings) {
        this(settings, List::of);
    }

    /// @param taught nobody where nobody teaches
    @Autowired
    public VocabularyFolder(VocabularySettings settings, ObjectProvider<TaughtWords> taught) {
        this(
                settings,
                () -> taught.stream().flatMap(words -> words.all().stream()).toList());
    }

    private VocabularyFolder(VocabularySettings settings, Supplier<List<TaughtWords.Taught>> taught) {
        this.shelf = new Shelf(settings.folder());
        this.taught = taught;
        this.current = read();
    }

    public Vocabulary current() {
        return current.vocabulary();
    }

    /// Rows of the last reading that were left out.
    public List<VocabularyProblem> problems() {
        return current.problems();
    }

    /// Reads all files, and what people taught, again; from the next message on the new dictionaries are used.
    public synchronized Vocabulary reload() {
        current = read();
        return current.vocabulary();
    }

    Shelf shelf() {
        return shelf;
    }

    /// What the last reading found in each file.
    Map<String, VocabularyReading.Content> contents() {
        return current.files();
    }

    /// What these files would say beside what people taught.
    VocabularyReading reading(Map<String, byte[]> files) {
        return VocabularyReading.of(files, taught.get());
    }

    private VocabularyReading read() {
        VocabularyReading read = reading(shelf.all());
        read.problems().stream().limit(LOGGED).forEach(problem -> log.warn("vocabulary: {}", problem));
        log.info(
                "vocabulary: {} written forms, {} ships, {} bad rows",
                read.vocabulary().size(),
                read.vocabulary().vessels().size(),
                read.problems().size());
        return read;
    }
}
