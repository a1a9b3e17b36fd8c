package dev.fairlead.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Message identifiers of a header (RFC 5322 3.6.4), without angle brackets, blanks inside taken out.
final class MessageIds {

    /// RFC 5322 2.1.1: no line is longer, so no identifier is.
    private static final int MAX_LENGTH = 998;
    private static final int MAX_REFERENCES = 200;

    private MessageIds() {}

    /// The first identifier, or what stands there without brackets; empty when there is none.
    static String single(String header) {
        List<String> ids = list(header);
        if (ids.isEmpty()) {
            SequencedSet<String> bare = new LinkedHashSet<>();
            add(header.strip().split("\\s", 2)[0], bare);
            return bare.isEmpty() ? "" : bare.getFirst();
        }
        return ids.getFirst();
    }

    /// All identifiers in their order, each once. Of too many the first, which names the thread, and the last
    /// are kept.
    static List<String> list(String header) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        int open = header.indexOf('<');
        if (open < 0) {
            addBare(header, ids);
        }
        while (open >= 0) {
            int close = header.indexOf('>', open);
            int end = close < 0 ? header.length() : close;
            add(header.substring(open + 1, Math.min(end, open + 2 * MAX_LENGTH)), ids);
            open = close < 0 ? -1 : header.indexOf('<', close);
        }
        return bounded(new ArrayList<>(ids));
    }

    private static void addBare(String header, SequencedSet<String> ids) {
        for (String word : header.strip().split("[\\s,]+")) {
            // In-Reply-To once held phrases: "Your message of Monday".
            if (word.indexOf('@') > 0) {
                add(word, ids);
            }
        }
    }

    private static void add(String id, SequencedSet<String> ids) {
        StringBuilder clean = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c > ' ' && c != '<' && c != 127) {
                clean.append(c);
            }
        }
        if (!clean.isEmpty() && clean.length() <= MAX_LENGTH) {
            ids.add(clean.toString());
        }
    }

    private static List<String> bounded(List<String> ids) {
        if (ids.size() <= MAX_REFERENCES) {
            return List.copyOf(ids);
        }
        List<String> kept = new ArrayList<>(MAX_REFERENCES);
        kept.add(ids.getFirst());
        kept.addAll(ids.subList(ids.size() - MAX_REFERENCES + 1, ids.size()));
        return List.copyOf(kept);
    }
}
