package dev.fairlead.hub;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last lines of a connector and about it, kept while the program runs; the file log keeps them longer.
final class LastLines {

    static final int MOST = 200;
    static final int LONGEST = 500;

    private final Deque<LogLine> lines = new ArrayDeque<>();

    void say(String text) {
        add(new LogLine(Instant.now(), false, oneLine(text)));
    }

    void trouble(String text) {
        add(new LogLine(Instant.now(), true, oneLine(text)));
    }

    synchronized void add(LogLine line) {
        if (lines.size() == MOST) {
            lines.removeLast();
        }
        lines.addFirst(line);
    }

    /// The newest first.
    synchronized List<LogLine> newest() {
        return List.copyOf(lines);
    }

    /// Cut first: a body of megabytes is not searched for control characters.
    static String oneLine(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
