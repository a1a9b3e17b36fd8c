package dev.fairlead.text;

import java.util.Arrays;

/// The lines of a body by number, with their offsets, their `>` marks counted and taken off.
final class BodyLines {

    /// Deeper nesting is a joke or an attack.
    static final int MAX_DEPTH = 20;

    /// No mark of a zone stands further right; longer lines are looked at up to here only.
    private static final int MAX_LOOK = 500;

    private final String body;
    private final int[] starts;
    private final int count;
    private int cachedLine = -1;
    private String cached = "";
    private String cachedWords = "";
    private int cachedDepth;

    BodyLines(String body) {
        this.body = body;
        int[] found = new int[64];
        int lines = 0;
        int at = 0;
        while (at < body.length() || lines == 0) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = at;
            int lineFeed = body.indexOf('\n', at);
            at = lineFeed < 0 ? body.length() : lineFeed + 1;
        }
        this.starts = found;
        this.count = lines;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    /// The line without white space around it, the start of a very long one; empty behind the last.
    String stripped(int line) {
        look(line);
        return cached;
    }

    /// The line without white space and without the `>` in front of it.
    String words(int line) {
        look(line);
        return cachedWords;
    }

    /// How many `>` stand in front.
    int depth(int line) {
        look(line);
        return cachedDepth;
    }

    /// The next line from here on that says something, within so many; -1 without one.
    int nextSaying(int from, int within) {
        for (int i = from; i < Math.min(from + within, count); i++) {
            if (!words(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private void look(int line) {
        if (line == cachedLine) {
            return;
        }
        cachedLine = line;
        cached = line < count ? strip(line) : "";
        cachedWords = cached;
        cachedDepth = 0;
        if (!cached.isEmpty() && cached.charAt(0) == '>') {
            takeMarksOff();
        }
    }

    private void takeMarksOff() {
        int at = 0;
        while (at < cached.length() && (cached.charAt(at) == '>' || cached.charAt(at) == ' ')) {
            cachedDepth += cached.charAt(at) == '>' && cachedDepth < MAX_DEPTH ? 1 : 0;
            at++;
        }
        cachedWords = cached.substring(at);
    }

    // Unlike String.strip this takes hard blanks, too, which HTML leaves in front of labels.
    private String strip(int line) {
        int from = starts[line];
        int to = Math.min(line + 1 < count ? starts[line + 1] : body.length(), from + MAX_LOOK);
        while (from < to && isBlank(body.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(body.charAt(to - 1))) {
            to--;
        }
        return body.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }
}
