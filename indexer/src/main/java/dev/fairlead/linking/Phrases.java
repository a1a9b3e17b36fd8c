package dev.fairlead.linking;

import dev.fairlead.vocabulary.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Many phrases, each with what it stands for, found in a text in one pass.
///
/// A phrase is a row of words; a Chinese character is a word of its own. Case, accents, width of letters, punctuation
/// and blanks do not matter. Each step from word to word is one look into a table, so time grows with the text and not
/// with the number of phrases.
final class Phrases<T> {

    private static final int MOST_WORDS = 12;
    private static final int FIRST_WORDS = 1 << 16;
    private static final Node<?> INNER = new Node<>(List.of(), List.of());

    private final Map<Long, Node<T>> nodes = new HashMap<>();
    /// Remainders of the first words' hashes: most words of a text begin no phrase.
    private final BitSet firstWords = new BitSet(FIRST_WORDS);

    /// What the words up to here stand for, nothing on the way to a longer phrase.
    private record Node<T>(List<String> words, List<T> values) {
        Node<T> and(T value) {
            List<T> more = new ArrayList<>(values);
            more.add(value);
            return new Node<>(words, List.copyOf(more));
        }
    }

    /// @param start offset in the text as it was given; `end` is exclusive
    /// @param words how many
    record Found<T>(int start, int end, int words, List<T> values) {}

    /// A phrase without a letter or digit, or with too many words, is left out.
    void add(String phrase, T value) {
        List<String> words =
                wordsOf(FoldedText.of(phrase)).stream().map(Word::text).toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        firstWords.set(words.getFirst().hashCode() & FIRST_WORDS - 1);
        long key = 0;
        for (String word : words) {
            key = next(key, word);
            nodes.putIfAbsent(key, inner());
        }
        nodes.compute(key, (same, node) -> {
            boolean isSame = node != null && node.words().equals(words);
            return isSame ? node.and(value) : new Node<>(words, List.of(value));
        });
    }

    /// The longest phrases from left to right; none lies inside another.
    List<Found<T>> in(String text) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        List<Word> words = wordsOf(folded);
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = longest(words, at);
            if (end > at) {
                Node<T> node = nodes.get(keyOf(words, at, end));
                found.add(new Found<>(
                        folded.original(words.get(at).start()),
                        folded.originalEnd(words.get(end - 1).end()),
                        end - at,
                        node == null ? List.of() : node.values()));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /// Behind the last word of the longest phrase that begins here; here when none does.
    private int longest(List<Word> words, int from) {
        int end = from;
        if (!firstWords.get(words.get(from).text().hashCode() & FIRST_WORDS - 1)) {
            return end;
        }
        long key = 0;
        for (int i = from; i < words.size() && i < from + MOST_WORDS; i++) {
            key = next(key, words.get(i).text());
            Node<T> node = nodes.get(key);
            if (node == null) {
                break;
            }
            if (!node.values().isEmpty() && isAt(node.words(), words, from)) {
                end = i + 1;
            }
        }
        return end;
    }

    // Two rows of words may have the same key: what is found is compared.
    private static boolean isAt(List<String> phrase, List<Word> words, int from) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(from + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static long keyOf(List<Word> words, int from, int end) {
        long key = 0;
        for (int i = from; i < end; i++) {
            key = next(key, words.get(i).text());
        }
        return key;
    }

    private static long next(long key, String word) {
        // The factor of the 64-bit FNV hash spreads well and is odd.
        return (key ^ word.hashCode()) * 0x100000001b3L + word.length() + 1;
    }

    @SuppressWarnings("unchecked")
    private static <T> Node<T> inner() {
        return (Node<T>) INNER;
    }

    private record Word(String text, int start, int end) {}

    private static List<Word> wordsOf(FoldedText text) {
        String folded = text.folded();
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean han = Character.isIdeographic(c);
            if (start >= 0 && (han || !Character.isLetterOrDigit(c))) {
                words.add(new Word(folded.substring(start, i), start, i));
                start = -1;
            }
            if (han) {
                words.add(new Word(String.valueOf(c), i, i + 1));
            } else if (start < 0 && Character.isLetterOrDigit(c)) {
                start = i;
            }
        }
        return words;
    }

    /// The words as the phrases are compared by, joined with blanks: equal for writings that mean the same phrase.
    static String normal(@Nullable String phrase) {
        return phrase == null
                ? ""
                : String.join(
                        " ",
                        Arrays.asList(wordsOf(FoldedText.of(phrase)).stream()
                                .map(Word::text)
                                .toArray(String[]::new)));
    }
}
