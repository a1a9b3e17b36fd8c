package dev.fairlead.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenGuessTests {

    private static final WrittenGuess GUESS =
            new WrittenGuess(new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));

    private static String guess(List<String> names, QuoteSource.Block... blocks) {
        var mail = new QuoteSource.View(1, "Rates", "a@b.example", Instant.EPOCH, 0, "", List.of(blocks));
        return GUESS.of(mail, names);
    }

    private static QuoteSource.Block block(String zone, String before, String marked) {
        return new QuoteSource.Block(
                zone, List.of(new QuoteSource.Piece(before, false), new QuoteSource.Piece(marked, true)));
    }

    @Test
    void whatLooksLikeTheNameGoesBeforeWhatStandsInTheMarkedLines() {
        assertThat(guess(List.of("Qingdao"), block("new", "our Qngdo rates", "Wharfmouth at 1250")))
                .isEqualTo("Qngdo");
    }

    @Test
    void whereNothingLooksLikeItTheMarkedLinesAreAsked() {
        assertThat(guess(List.of("Qingdao"), block("new", "as to Zorbaville", "Wharfmouth at 1250")))
                .isEqualTo("Wharfmouth");
    }

    @Test
    void whatStandsElsewhereAndLooksLikeNothingIsNoGuess() {
        assertThat(guess(List.of("Qingdao"), block("new", "as to Zorbaville", "at 1250")))
                .isEmpty();
    }

    @Test
    void aSignatureIsNotSearched() {
        assertThat(guess(List.of("Qingdao"), block("signature", "Qngdo Ltd", "at 1250")))
                .isEmpty();
    }

    @Test
    void wordsThatAreKnownAreNoGuess() {
        assertThat(guess(List.of("Qingdao"), block("new", "", "Hamburg at 1250")))
                .isEmpty();
    }

    @Test
    void aNameIsResembledByItsFirstLetterAndOthersInTheirOrder() {
        assertThat(WrittenGuess.resembles("HPH", "Haiphong")).isTrue();
        assertThat(WrittenGuess.resembles("PHH", "Haiphong")).isFalse();
        assertThat(WrittenGuess.resembles("HHP", "Haiphong")).isFalse();
        assertThat(WrittenGuess.resembles("沪港", "上海港")).isTrue();
        assertThat(WrittenGuess.resembles("沪", "上海港")).isFalse();
        assertThat(WrittenGuess.resembles("", "Haiphong")).isFalse();
    }
}
