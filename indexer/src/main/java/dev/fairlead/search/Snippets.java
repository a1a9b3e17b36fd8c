package dev.fairlead.search;

import dev.fairlead.search.Matches.Match;
import java.util.List;

/// Cuts the passage that shows best why a message was found, as safe HTML: everything of the mail is escaped.
final class Snippets {
    private static final int LENGTH = 220;

    /// Little enough that a line of a narrow column still shows what was found.
    private static final int BEFORE = 24;
    private static final int WORD = 20;

    private final Matches matches;
    private final int sought;

    Snippets(List<WordPattern> sought) {
        this.matches = new Matches(sought);
        this.sought = sought.size();
    }

    /// From the first text that holds most of what was sought; the beginning of the first one when none holds any.
    String snippet(String... texts) {
        String best = "";
        List<Match> bestMatches = List.of();
        int bestWorth = -1;
        for (String text : texts) {
            List<Match> found = matches.in(text);
            int worth = 2 * different(found) + (text.isBlank() ? 0 : 1);
            if (worth > bestWorth) {
                best = text;
                bestMatches = found;
                bestWorth = worth;
            }
            if (bestWorth > 2 * sought) {
                break;
            }
        }
        return cut(best, bestMatches);
    }

    private static int different(List<Match> found) {
        long patterns = 0;
        for (Match match : found) {
            patterns |= 1L << match.pattern();
        }
        return Long.bitCount(patterns);
    }

    private static String cut(String text, List<Match> found) {
        int first = found.isEmpty() ? 0 : densest(found);
        int from = found.isEmpty() ? 0 : wordStart(text, found.get(first).start() - BEFORE);
        int to = wordEnd(text, from + LENGTH);
        StringBuilder html = new StringBuilder(to - from + 64);
        html.append(from > 0 ? "… " : "");
        int at = from;
        for (Match match : found.subList(found.isEmpty() ? 0 : firstFrom(found, from), found.size())) {
            if (match.end() > to) {
                break;
            }
            escape(html, text, at, match.start());
            html.append("<mark>");
            escape(html, text, match.start(), match.end());
            html.append("</mark>");
            at = match.end();
        }
        escape(html, text, at, to);
        return html.append(to < text.length() ? " …" : "").toString().strip();
    }

    private static int firstFrom(List<Match> found, int from) {
        int i = 0;
        while (i < found.size() && found.get(i).start() < from) {
            i++;
        }
        return i;
    }

    /// The match from which one passage holds the most different words.
    private static int densest(List<Match> found) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int end = found.get(i).start() + LENGTH - BEFORE;
            int last = i;
            while (last < found.size() && found.get(last).end() <= end) {
                last++;
            }
            int different = different(found.subList(i, last));
            if (different > most) {
                best = i;
                most = different;
            }
        }
        return best;
    }

    private static int wordStart(String text, int wished) {
        int at = Math.max(0, wished);
        for (int i = at; i > 0 && i < at + WORD && i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int wordEnd(String text, int wished) {
        if (wished >= text.length()) {
            return text.length();
        }
        for (int i = wished; i > wished - WORD; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(wished)) ? wished - 1 : wished;
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> blankOr(html, c);
            }
        }
    }

    private static void blankOr(StringBuilder html, char c) {
        if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
            html.append(c);
        } else if (!html.isEmpty() && html.charAt(html.length() - 1) != ' ') {
            html.append(' ');
        }
    }
}
