package dev.fairlead.recognition.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.MimeReader;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.text.TextReader;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One habit of writing each, in a line or a few: what is annotated is read, and nothing else of its kind.
class HabitsTests {

    private static final Path HABITS = Path.of("src/test/resources/dev/fairlead/recognition/habits.jsonl");
    private static final Recogniser RECOGNISER =
            new Recogniser(new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));
    private static final TextReader READER = new TextReader(new MimeReader());

    static Stream<Snippet> habits() throws IOException {
        return Measurement.snippets(HABITS).stream();
    }

    @ParameterizedTest
    @MethodSource("habits")
    void aHabitIsReadAsItIsMeant(Snippet habit) {
        Measurement measured = Measurement.of(List.of(habit), "", READER, RECOGNISER, Measurement.SUGGESTED);
        for (Entity entity : Entity.values()) {
            if (entity.counts()) {
                assertThat(measured.tally(entity).lines())
                        .as("%s of %s", entity, habit.id())
                        .isEmpty();
            }
        }
    }
}
