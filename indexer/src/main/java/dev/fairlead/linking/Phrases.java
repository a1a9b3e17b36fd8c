package dev.fairlead.linking;

import dev.fairlead.vocabulary.FoldedText;
import java.util.ArrayList;
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

    /// @param start offset in the text before it was folded; `end` is exclusive
    /// @param words how many
    record Found<T>(int start, int end, int words, List<T> values) {}

    /// A phrase without a letter or digit, or with too many words, is left out.
    void add(String phrase, T value) {
        List<String> words = wordsOf(phrase);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        firstWords.set(words.getFirst().hashCode() & FIRST_WORDS - 1);
        long key = 0;
        for (String word : words) {
            key = next(key, word.hashCode(), word.length());
            nodes.putIfAbsent(key, inner());
        }
        nodes.compute(key, (same, node) -> {
            boolean isSame = node != null && node.words().equals(words);
            return isSame ? node.and(value) : new Node<>(words, List.of(value));
        });
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /// The longest phrases from left to right; none lies inside another.
    List<Found<T>> in(FoldedText folded) {
        PhraseWords words = new PhraseWords(folded.folded(), 0);
        List<Found<T>> found = new ArrayList<>();
        while (words.next()) {
            Longest<T> longest =
                    firstWords.get(words.hash & FIRST_WORDS - 1) ? longest(folded.folded(), words.start) : null;
            if (longest != null) {
                found.add(new Found<>(
                        folded.original(words.start),
                        folded.originalEnd(longest.end()),
                        longest.node().words().size(),
                        longest.node().values()));
                words.skipTo(longest.end());
            }
        }
        return found;
    }

    private record Longest<T>(Node<T> node, int end) {}

    /// The longest phrase that begins here.
    private @Nullable Longest<T> longest(String text, int from) {
        Longest<T> longest = null;
        PhraseWords words = new PhraseWords(text, from);
        long key = 0;
        for (int count = 1; count <= MOST_WORDS && words.next(); count++) {
            key = next(key, words.hash, words.end - words.start);
            Node<T> node = nodes.get(key);
            if (node == null) {
                break;
            }
            if (!node.values().isEmpty() && isAt(node.words(), text, from)) {
                longest = new Longest<>(node, words.end);
            }
        }
        return longest;
    }

    // Two rows of words may have the same key: what is found is compared.
    private static boolean isAt(List<String> phrase, String text, int from) {
        PhraseWords words = new PhraseWords(text, from);
        return phrase.stream().allMatch(word -> words.next() && words.is(word));
    }

    private static long next(long key, int hash, int length) {
        // The factor of the 64-bit FNV hash spreads well and is odd.
        return (key ^ hash) * 0x100000001b3L + length + 1;
    }

    @SuppressWarnings("unchecked")
    private static <T> Node<T> inner() {
        return (Node<T>) INNER;
    }

    private static List<String> wordsOf(String phrase) {
        List<String> each = new ArrayList<>();
        PhraseWords words = new PhraseWords(FoldedText.of(phrase).folded(), 0);
        while (words.next()) {
            each.add(words.word());
        }
        return each;
    }

    /// The words as the phrases are compared by, joined with blanks: equal for writings that mean the same phrase.
    static String normal(@Nullable String phrase) {
        return phrase == null ? "" : String.join(" ", wordsOf(phrase));
    }
}
