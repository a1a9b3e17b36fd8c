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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the recognisers have reached on our own snippets is not lost again, in neither language.
///
/// The snippets were at hand while the readers were written, so this says nothing of mail that nobody has seen; when a
/// floor falls the measuring run shows each miss and each false hit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorTests {

    static final Path SNIPPETS = Path.of("src/test/resources/dev/fairlead/recognition/snippets.jsonl");

    private Measurement english;
    private Measurement chinese;

    @BeforeAll
    void measure() throws IOException {
        Recogniser recogniser = new Recogniser(new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));
        TextReader reader = new TextReader(new MimeReader());
        List<Snippet> snippets = Measurement.snippets(SNIPPETS);
        english = Measurement.of(snippets, "en", reader, recogniser, Measurement.SUGGESTED);
        chinese = Measurement.of(snippets, "zh", reader, recogniser, Measurement.SUGGESTED);
    }

    @ParameterizedTest(name = "{0}: F1 at least {1} in English, {2} in Chinese")
    @CsvSource({
        "VESSEL,    0.99, 1.00",
        "IMO,       1.00, 1.00",
        "VOYAGE,    0.98, 1.00",
        "CONTAINER, 1.00, 1.00",
        "BL,        1.00, 1.00",
        "BOOKING,   1.00, 1.00",
        "AWB,       1.00, 1.00",
        "PORT,      0.99, 0.99",
        "CARGO,     0.94, 0.96",
        "EQUIPMENT, 1.00, 1.00",
        "RATE,      1.00, 1.00",
        "VALIDITY,  1.00, 1.00"
    })
    void holdsWhatWasReached(Entity entity, double inEnglish, double inChinese) {
        assertThat(english.tally(entity).f1())
                .as("F1 in English, %s", english.tally(entity).lines())
                .isGreaterThanOrEqualTo(inEnglish);
        assertThat(chinese.tally(entity).f1())
                .as("F1 in Chinese, %s", chinese.tally(entity).lines())
                .isGreaterThanOrEqualTo(inChinese);
    }
}
