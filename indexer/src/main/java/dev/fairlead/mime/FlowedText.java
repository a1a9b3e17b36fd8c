package dev.fairlead.mime;

/// Joins the soft line ends of `format=flowed` text (RFC 3676).
final class FlowedText {

    private FlowedText() {}

    /// @param deleteSpace the parameter `delsp=yes`: the blank before a soft end was added by the sender's program
    static String unwrap(String text, boolean deleteSpace) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = -1;
        int at = 0;
        while (at < text.length()) {
            int lineFeed = text.indexOf('\n', at);
            int next = lineFeed < 0 ? text.length() : lineFeed + 1;
            int end =
                    lineFeed < 0 ? next : lineFeed > at && text.charAt(lineFeed - 1) == '\r' ? lineFeed - 1 : lineFeed;
            int quotes = at;
            while (quotes < end && text.charAt(quotes) == '>') {
                quotes++;
            }
            boolean continues = depth == quotes - at;
            // RFC 3676 4.4: a leading blank was stuffed in.
            int from = quotes < end && text.charAt(quotes) == ' ' ? quotes + 1 : quotes;
            if (!continues) {
                endLine(out, depth >= 0);
                out.append(text, at, quotes).append(quotes > at ? " " : "");
            }
            // "-- " announces a signature and never flows.
            boolean signature = text.substring(from, end).equals("-- ");
            boolean soft = end > from && text.charAt(end - 1) == ' ' && !signature && lineFeed >= 0;
            if (signature && continues) {
                endLine(out, true);
            }
            out.append(text, from, soft && deleteSpace ? end - 1 : end);
            endLine(out, !soft && lineFeed >= 0);
            depth = soft ? quotes - at : -1;
            at = next;
        }
        return out.toString();
    }

    private static void endLine(StringBuilder out, boolean really) {
        if (really) {
            out.append('\n');
        }
    }
}
