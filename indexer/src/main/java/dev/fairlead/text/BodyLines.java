package dev.fairlead.text;

import java.util.Arrays;

/// The lines of a body by number, with their offsets.
final class BodyLines {

    /// No mark of a zone stands further right; longer lines are looked at up to here only.
    private static final int MAX_LOOK = 500;

    private final String body;
    private final int[] starts;
    private final int count;
    private int cachedLine = -1;
    private String cached = "";

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
        if (line >= count) {
            return "";
        }
        if (line != cachedLine) {
            int end = line + 1 < count ? starts[line + 1] : body.length();
            cached = body.substring(starts[line], Math.min(end, starts[line] + MAX_LOOK))
                    .strip();
            cachedLine = line;
        }
        return cached;
    }

    /// Length of the whole line, its end included.
    int length(int line) {
        return (line + 1 < count ? starts[line + 1] : body.length()) - starts[line];
    }

    /// Whether the next line that says something, within a few, starts so.
    boolean nextStartsWith(int from, String prefix) {
        for (int i = from; i < Math.min(from + 4, count); i++) {
            String line = stripped(i);
            if (!line.isEmpty()) {
                return line.startsWith(prefix);
            }
        }
        return false;
    }
}
