package dev.fairlead.plugins;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last lines of a plugin and about it, kept while the program runs.
final class PluginLog {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final Deque<PluginView.Line> lines = new ArrayDeque<>();

    /// A text of a plugin on one line of bounded length.
    static String line(String text, int longest) {
        String cut = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    void say(String text) {
        add(new PluginView.Line(Instant.now(), false, line(text, LONGEST)));
    }

    void trouble(String text) {
        add(new PluginView.Line(Instant.now(), true, line(text, LONGEST)));
    }

    private synchronized void add(PluginView.Line line) {
        if (lines.size() == MOST) {
            lines.removeLast();
        }
        lines.addFirst(line);
    }

    /// The newest first.
    synchronized List<PluginView.Line> lines() {
        return List.copyOf(lines);
    }
}
