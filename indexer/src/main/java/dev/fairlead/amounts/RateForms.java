package dev.fairlead.amounts;

import dev.fairlead.mentions.Scan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The written forms of words of prices, of currencies and of units in one tree, so that a place of a text is walked
/// once for all three; where none begins it costs one step.
public final class RateForms {

    /// What begins at a place: of each kind the longest form, or null. Filled again and again by one reader.
    public static final class Match {
        private @Nullable RateWord word;
        private int wordEnd;
        private @Nullable String currency;
        private int currencyEnd;
        private @Nullable String unit;
        private int unitEnd;

        public @Nullable RateWord word() {
            return word;
        }

        public int wordEnd() {
            return wordEnd;
        }

        public @Nullable String currency() {
            return currency;
        }

        public int currencyEnd() {
            return currencyEnd;
        }

        @Nullable
        String unit() {
            return unit;
        }

        public int unitEnd() {
            return unitEnd;
        }
    }

    private static final int MANY = 3;
    private static final int ROW = 64;

    private static final class Node {
        private char[] letters = new char[0];
        private Node[] next = new Node[0];
        /// From so many children on: those of folded letters, digits and signs, from the blank to the underline.
        private @Nullable Node @Nullable [] row;
        private @Nullable RateWord word;
        private @Nullable String currency;
        private @Nullable String unit;

        private boolean ends() {
            return word != null || currency != null || unit != null;
        }

        private @Nullable Node at(char letter) {
            if (row != null && letter >= ' ' && letter < ' ' + ROW) {
                return row[letter - ' '];
            }
            char[] all = letters;
            int low = 0;
            int high = all.length - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                char here = all[middle];
                if (here == letter) {
                    return next[middle];
                }
                low = here < letter ? middle + 1 : low;
                high = here < letter ? high : middle - 1;
            }
            return null;
        }

        private @Nullable Node[] row() {
            @Nullable Node[] found = new Node[ROW];
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] >= ' ' && letters[i] < ' ' + ROW) {
                    found[letters[i] - ' '] = next[i];
                }
            }
            return found;
        }

        private Node grow(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place >= 0) {
                return next[place];
            }
            int gap = -place - 1;
            char[] wider = Arrays.copyOf(letters, letters.length + 1);
            Node[] more = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(letters, gap, wider, gap + 1, letters.length - gap);
            System.arraycopy(next, gap, more, gap + 1, next.length - gap);
            wider[gap] = letter;
            more[gap] = new Node();
            letters = wider;
            next = more;
            row = letters.length < MANY ? null : row();
            return more[gap];
        }
    }

    private static final Node ROOT = new Node();
    private static final @Nullable Node[] FIRST = new Node[Character.MAX_VALUE + 1];

    static {
        for (RateWord word : RateWord.values()) {
            for (String form : word.forms()) {
                Node node = node(form);
                node.word = node.word == null ? word : node.word;
            }
        }
        for (String line : Currencies.LINES) {
            for (String form : forms(line)) {
                node(form).currency = line.substring(0, line.indexOf('='));
            }
        }
        for (String line : RateUnits.LINES) {
            for (String form : forms(line)) {
                node(form).unit = line.substring(0, line.indexOf('='));
            }
        }
        for (char c : ROOT.letters) {
            FIRST[c] = ROOT.at(c);
        }
    }

    private RateForms() {}

    private static String[] forms(String line) {
        return line.substring(line.indexOf('=') + 1).split("\\|");
    }

    private static Node node(String form) {
        Node node = ROOT;
        for (int i = 0; i < form.length(); i++) {
            node = node.grow(form.charAt(i));
        }
        return node;
    }

    /// Fills in what begins exactly here and ends before the limit; false when nothing does.
    ///
    /// Latin words of prices are whole words; in front of currencies and units a figure may stand: `14DAYS`. A
    /// figure may always stand behind: `CLS22-Jul`, `USD1250`.
    public static boolean at(String text, int start, int limit, Match match) {
        char first = text.charAt(start);
        Node node = FIRST[first];
        if (node == null) {
            return false;
        }
        char before = start == 0 || !Scan.isCode(first) ? ' ' : text.charAt(start - 1);
        return !Scan.isLetter(before) && walk(text, start, limit, node, !Scan.isDigit(before), match);
    }

    private static boolean walk(String text, int start, int limit, Node first, boolean words, Match match) {
        match.word = null;
        match.currency = null;
        match.unit = null;
        Node node = first;
        boolean found = false;
        for (int end = start + 1; node != null; end++) {
            if (node.ends() && endsWord(text, end)) {
                found |= take(node, end, words, match);
            }
            node = end < limit ? node.at(text.charAt(end)) : null;
        }
        return found;
    }

    private static boolean take(Node node, int end, boolean words, Match match) {
        if (node.word != null && words) {
            match.word = node.word;
            match.wordEnd = end;
        }
        if (node.currency != null) {
            match.currency = node.currency;
            match.currencyEnd = end;
        }
        if (node.unit != null) {
            match.unit = node.unit;
            match.unitEnd = end;
        }
        return node.currency != null || node.unit != null || match.word != null;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Scan.isLetter(text.charAt(end - 1)) || !Scan.isLetter(text.charAt(end));
    }

    /// A currency begins exactly here; a figure may stand right beside it.
    public static boolean isCurrency(String text, int start, int limit, Match match) {
        return at(text, start, limit, match) && match.currency != null;
    }

    /// The unit that was found from here on, unless more letters or digits follow.
    public static @Nullable String wholeUnit(String text, int start, Match match) {
        boolean whole = !Scan.isLetter(text.charAt(start)) || Scan.endsWord(text, match.unitEnd);
        return match.unit != null && whole ? match.unit : null;
    }
}
