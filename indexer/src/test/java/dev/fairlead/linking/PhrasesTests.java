package dev.fairlead.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.vocabulary.FoldedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private static Phrases<String> of(String... phrases) {
        Phrases<String> all = new Phrases<>();
        for (String phrase : phrases) {
            all.add(phrase, phrase);
        }
        return all;
    }

    private static List<String> found(Phrases<String> phrases, String text) {
        return phrases.in(FoldedText.of(text)).stream()
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    @Test
    void findsThemInAnyWriting() {
        assertThat(found(of("green port"), "to GREEN-port, Ｇｒｅｅｎ\u00a0Ｐｏｒｔ and green ports"))
                .containsExactly("GREEN-port", "Ｇｒｅｅｎ\u00a0Ｐｏｒｔ");
    }

    @Test
    void takesTheLongestFromLeftToRight() {
        assertThat(found(
                        of("green", "green port", "green port of hamburg"),
                        "green port of Green port of hamburg green"))
                .containsExactly("green port", "Green port of hamburg", "green");
    }

    @Test
    void findsChineseInsideOfAnything() {
        assertThat(found(of("宁波港"), "起运港寧波港，ABC宁波港DEF宁波")).containsExactly("寧波港", "宁波港");
    }

    @Test
    void keepsAllMeaningsOfOnePhrase() {
        Phrases<Integer> phrases = new Phrases<>();
        phrases.add("hh", 1);
        phrases.add("H.H", 2);
        phrases.add("HH", 3);
        phrases.add("...", 4);
        assertThat(phrases.in(FoldedText.of("hh")).getFirst().values()).containsExactly(1, 3);
        assertThat(phrases.in(FoldedText.of("h h")).getFirst().values()).containsExactly(2);
    }
}
