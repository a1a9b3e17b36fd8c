package dev.fairlead.readings;

import dev.fairlead.vocabulary.FoldedText;
import dev.fairlead.vocabulary.Vocabulary;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Guesses how a mail writes what nobody recognised in it; a person looks at the guess before it is kept.
@Component
class WrittenGuess {

    private static final int LONGEST = 40;
    /// Words in capitals or with one at their beginning, up to three in a row, or a few Chinese signs.
    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}.']{1,20}(?: \\p{Lu}[\\p{L}.']{1,20}){0,2}|\\p{IsHan}{2,6}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MOST_NAMES = 60;

    private final VocabularyFolder vocabulary;

    WrittenGuess(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Of the words nobody knows the one that looks most like one of these names; where none does, the first
    /// one in the marked lines. Empty when there is none.
    String of(QuoteSource.View source, List<String> names) {
        List<String> marked = unknown(pieces(source, true));
        List<String> all = Stream.concat(marked.stream(), unknown(pieces(source, false)).stream())
                .distinct()
                .toList();
        return all.stream()
                .filter(word -> names.stream().anyMatch(name -> resembles(word, name)))
                .findFirst()
                .or(() -> marked.stream().findFirst())
                .orElse("");
    }

    private static Stream<String> pieces(QuoteSource.View source, boolean marked) {
        return source.blocks().stream()
                .filter(block -> marked || !block.zone().equals("signature"))
                .flatMap(block -> block.pieces().stream())
                .filter(piece -> piece.marked() == marked)
                .map(QuoteSource.Piece::text);
    }

    private List<String> unknown(Stream<String> texts) {
        Vocabulary words = vocabulary.current();
        return texts.flatMap(text -> NAMES.matcher(text).results().map(MatchResult::group))
                .limit(MOST_NAMES)
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split(" "))))
                .filter(name -> name.length() >= 2 && name.length() <= LONGEST)
                .filter(name -> words.meanings(name).isEmpty() && !words.isEverydayWord(FoldedText.fold(name)))
                .distinct()
                .toList();
    }

    /// `HPH` for Haiphong: the same first letter, and the others in the same order. Chinese names share a sign.
    static boolean resembles(String word, String name) {
        String shorter = word.toLowerCase(Locale.ROOT);
        String longer = name.toLowerCase(Locale.ROOT);
        if (shorter.isEmpty() || longer.isEmpty()) {
            return false;
        }
        if (Character.UnicodeScript.of(shorter.charAt(0)) == Character.UnicodeScript.HAN) {
            return shorter.chars().anyMatch(sign -> longer.indexOf(sign) >= 0);
        }
        return shorter.charAt(0) == longer.charAt(0) && isSubsequence(shorter, longer);
    }

    private static boolean isSubsequence(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++) {
            at = longer.indexOf(shorter.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /// How other people write it, for comparison.
    Optional<String> known(Lesson.Topic topic, String written) {
        return topic.term().flatMap(kind -> vocabulary.current().meaning(written, kind));
    }
}
