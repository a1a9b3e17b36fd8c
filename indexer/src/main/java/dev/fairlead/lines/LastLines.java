package dev.fairlead.lines;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last lines of somebody such as a connector, and about it, kept while the program runs; the file log keeps them
/// longer.
public final class LastLines {

    public static final int MOST = 200;
    public static final int LONGEST = 500;

    private final Deque<LogLine> lines = new ArrayDeque<>();

    public void say(String text) {
        add(new LogLine(Instant.now(), false, OneLine.of(text, LONGEST)));
    }

    public void trouble(String text) {
        add(new LogLine(Instant.now(), true, OneLine.of(text, LONGEST)));
    }

    public synchronized void add(LogLine line) {
        if (lines.size() == MOST) {
            lines.removeLast();
        }
        lines.addFirst(line);
    }

    /// The newest first.
    public synchronized List<LogLine> newest() {
        return List.copyOf(lines);
    }
}
