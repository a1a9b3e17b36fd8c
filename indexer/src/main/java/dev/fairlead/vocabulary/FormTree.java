package dev.fairlead.vocabulary;

import java.util.Arrays;

/// The written forms as a tree of their characters, in arrays: quick to build from forms in order, small, and walked
/// without making objects.
///
/// A branch ends where only one form is left; its rest is compared as a whole. Children of a node stand side by side in
/// the order of their letters, for nodes are numbered level by level.
final class FormTree {

    private static final int NONE = -1;
    /// From so many children on a look into a row is quicker than a search.
    private static final int MANY = 4;
    private static final int ROW = 64;
    private static final int BEHIND_CHINESE = 0xA000;
    private static final int STEP = 3;

    private final String[] forms;
    private char[] letters = new char[1024];
    private int[] firstChild = new int[1024];
    /// The form that ends in this node.
    private int[] ending = new int[1024];
    /// The form that alone is left below this node.
    private int[] only = new int[1024];
    private int nodes = 1;
    /// Of nodes with many children a row each: the children by letter, from the blank to the underline, which all
    /// folded letters, digits and signs lie between.
    private int[] rows = new int[0];
    /// What a walk asks of each node side by side, so that a step is one look into memory: `ending`, `only`,
    /// and where its row begins in `rows`, [#NONE] without one.
    private int[] steps = new int[0];
    /// The children of the root by letter, which every place of a text asks for.
    private final int[] first = new int[BEHIND_CHINESE];

    /// @param forms sorted, each once
    FormTree(String[] forms) {
        this.forms = forms;
        build();
    }

    // Forms with a common beginning are neighbours, so a node is a stretch of the sorted forms.
    private void build() {
        int[] from = new int[1024];
        int[] to = new int[1024];
        to[0] = forms.length;
        int levelEnd = 1;
        int depth = 0;
        for (int node = 0; node < nodes; node++) {
            if (node == levelEnd) {
                levelEnd = nodes;
                depth++;
            }
            int low = from[node];
            int high = to[node];
            firstChild[node] = nodes;
            ending[node] = low < high && forms[low].length() == depth ? low++ : NONE;
            only[node] = high - low == 1 && node > 0 ? low : NONE;
            while (high - low > 0 && only[node] == NONE) {
                char letter = forms[low].charAt(depth);
                int end = low + 1;
                while (end < high && forms[end].charAt(depth) == letter) {
                    end++;
                }
                if (nodes + 1 >= letters.length) {
                    from = Arrays.copyOf(from, nodes * 2);
                    to = Arrays.copyOf(to, nodes * 2);
                    grow();
                }
                letters[nodes] = letter;
                from[nodes] = low;
                to[nodes++] = end;
                low = end;
            }
        }
        firstChild[nodes] = nodes;
        trim();
        fillRows();
        fillFirst();
    }

    private void fillRows() {
        steps = new int[nodes * STEP];
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            steps[node * STEP] = ending[node];
            steps[node * STEP + 1] = only[node];
            steps[node * STEP + 2] = firstChild[node + 1] - firstChild[node] < MANY ? NONE : count++ * ROW;
        }
        ending = new int[0];
        only = new int[0];
        rows = new int[count * ROW];
        for (int node = 0; node < nodes; node++) {
            int row = steps[node * STEP + 2];
            for (char letter = ' '; row != NONE && letter < ' ' + ROW; letter++) {
                rows[row + letter - ' '] = search(node, letter);
            }
        }
    }

    private void fillFirst() {
        Arrays.fill(first, NONE);
        for (int child = firstChild[0]; child < firstChild[1]; child++) {
            if (letters[child] < first.length) {
                first[letters[child]] = child;
            }
        }
    }

    private void grow() {
        letters = Arrays.copyOf(letters, nodes * 2);
        firstChild = Arrays.copyOf(firstChild, nodes * 2);
        ending = Arrays.copyOf(ending, nodes * 2);
        only = Arrays.copyOf(only, nodes * 2);
    }

    private void trim() {
        letters = Arrays.copyOf(letters, nodes);
        firstChild = Arrays.copyOf(firstChild, nodes + 1);
        ending = Arrays.copyOf(ending, nodes);
        only = Arrays.copyOf(only, nodes);
    }

    /// Number of the longest form that stands here as a whole word, -1 for none.
    int longestAt(String text, int start) {
        int found = NONE;
        int node = firstNode(text, start);
        for (int at = start + 1; node != NONE; at++) {
            int ends = steps[node * STEP];
            if (ends != NONE && WordEdges.endsWhole(text, at)) {
                found = ends;
            }
            int last = steps[node * STEP + 1];
            if (last != NONE) {
                return standsAt(last, text, start, at) ? last : found;
            }
            node = at < text.length() ? child(node, text.charAt(at)) : NONE;
        }
        return found;
    }

    private int firstNode(String text, int start) {
        char letter = start < text.length() ? text.charAt(start) : 0;
        return letter < first.length ? first[letter] : search(0, letter);
    }

    private boolean standsAt(int form, String text, int start, int compared) {
        String rest = forms[form];
        return text.regionMatches(compared, rest, compared - start, rest.length() - (compared - start))
                && WordEdges.endsWhole(text, start + rest.length());
    }

    private int child(int node, char letter) {
        int listed = steps[node * STEP + 2];
        return listed != NONE && letter >= ' ' && letter < ' ' + ROW
                ? rows[listed + letter - ' ']
                : search(node, letter);
    }

    private int search(int node, char letter) {
        int low = firstChild[node];
        int high = firstChild[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char here = letters[middle];
            if (here < letter) {
                low = middle + 1;
            } else if (here > letter) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return NONE;
    }

    /// Number of exactly this form, -1 when there is none.
    int indexOf(String form) {
        int index = Arrays.binarySearch(forms, form);
        return index < 0 ? NONE : index;
    }

    int length(int form) {
        return forms[form].length();
    }
}
