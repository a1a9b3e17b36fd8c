package dev.fairlead.recognition.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.TextReader;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Over all our snippets: the same words in other clothes give the same entities, of about 1,300.
///
/// What differs has a reason. In small letters a name that nothing announces is a word like others (`shk`,
/// `value`), and with a port its lane goes. Lines of an address are known as a signature only where they close
/// the sender's own words, so in a forwarded or quoted mail its town may be read. No mail program writes the
/// head of a quoted mail in full width, so there a former offer below stands like a new one.
class ClothesTests {

    private static final Recogniser RECOGNISER =
            new Recogniser(new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));
    private static final TextReader READER = new TextReader(new MimeReader());

    @ParameterizedTest
    @CsvSource({
        "NO_BREAK_SPACES, 0",
        "FULL_WIDTH, 4",
        "SMALL_LETTERS, 100",
        "CARRIAGE_RETURNS, 0",
        "QUOTE_PREFIX, 1",
        "FORWARDED, 8",
        "TRADITIONAL_CHINESE, 0",
        "HTML, 0"
    })
    void giveTheSameEntities(Clothes clothes, int most) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Snippet snippet : Measurement.snippets(FloorTests.SNIPPETS)) {
            Set<String> plain = entities(snippet, snippet.message());
            Set<String> dressed = entities(snippet, clothes.on(snippet.message()));
            plain.stream()
                    .filter(value -> !dressed.contains(value))
                    .forEach(value -> differences.add("lost " + snippet.id() + " " + value));
            dressed.stream()
                    .filter(value -> !plain.contains(value))
                    .forEach(value -> differences.add("new  " + snippet.id() + " " + value));
        }
        assertThat(differences).hasSizeLessThanOrEqualTo(most);
    }

    private static Set<String> entities(Snippet snippet, ParsedMessage mail) {
        Recognition seen = RECOGNISER.recognise(READER.read(mail), snippet.sentAt());
        Set<String> values = new TreeSet<>();
        for (Entity entity : Entity.values()) {
            if (entity.counts()) {
                entity.found(seen, Measurement.SUGGESTED).forEach(value -> values.add(entity.label() + " " + value));
            }
        }
        return values;
    }
}
