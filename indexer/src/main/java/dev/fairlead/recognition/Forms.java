package dev.fairlead.recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Written forms and what they stand for, found letter by letter: a place of a text where none begins costs one step.
///
/// @param <T> what a form stands for
final class Forms<T> {

    /// A form as it stands in the text.
    record Found<T>(T value, int end) {}

    private static final int LATIN = 128;

    private static final class Node<T> {
        private char[] letters = new char[0];
        private Node<T>[] next = nodes(0);
        private @Nullable T value;

        @SuppressWarnings("unchecked")
        private static <T> Node<T>[] nodes(int length) {
            return (Node<T>[]) new Node<?>[length];
        }

        private @Nullable Node<T> at(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            return place < 0 ? null : next[place];
        }

        private Node<T> grow(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place >= 0) {
                return next[place];
            }
            int gap = -place - 1;
            char[] wider = Arrays.copyOf(letters, letters.length + 1);
            Node<T>[] more = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(letters, gap, wider, gap + 1, letters.length - gap);
            System.arraycopy(next, gap, more, gap + 1, next.length - gap);
            wider[gap] = letter;
            more[gap] = new Node<>();
            letters = wider;
            next = more;
            return more[gap];
        }
    }

    private final Node<T> root = new Node<>();
    private final boolean[] begins = new boolean[LATIN];
    private final boolean digitsMayTouch;

    /// @param digitsMayTouch a figure may stand right in front of a Latin form: `14DAYS`
    Forms(Map<String, T> forms, boolean digitsMayTouch) {
        this.digitsMayTouch = digitsMayTouch;
        forms.forEach((form, value) -> {
            Node<T> node = root;
            for (int i = 0; i < form.length(); i++) {
                node = node.grow(form.charAt(i));
            }
            node.value = value;
            if (form.charAt(0) < LATIN) {
                begins[form.charAt(0)] = true;
            }
        });
    }

    /// Forms of one line: `USD=USD|US$|$`.
    static Map<String, String> parse(String... lines) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            for (String form : line.substring(equals + 1).split("\\|")) {
                forms.put(form, line.substring(0, equals));
            }
        }
        return forms;
    }

    /// The longest form that begins exactly here; Latin ones are whole words.
    @Nullable
    Found<T> at(String text, int start, int limit) {
        char first = text.charAt(start);
        if (first < LATIN && !begins[first] || Scan.isCode(first) && !startsWord(text, start)) {
            return null;
        }
        T value = null;
        int end = 0;
        Node<T> node = root.at(first);
        for (int i = start + 1; node != null; i++) {
            if (node.value != null && endsWord(text, i)) {
                value = node.value;
                end = i;
            }
            node = i < limit ? node.at(text.charAt(i)) : null;
        }
        return value == null ? null : new Found<>(value, end);
    }

    private boolean startsWord(String text, int start) {
        return start == 0
                || (digitsMayTouch ? !Scan.isLetter(text.charAt(start - 1)) : !Scan.isCode(text.charAt(start - 1)));
    }

    /// A figure may always stand behind: `CLS22-Jul`, `USD1250`.
    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Scan.isLetter(text.charAt(end - 1)) || !Scan.isLetter(text.charAt(end));
    }
}
