package dev.fairlead.mime;

import java.util.List;

/// Reads address fields (RFC 5322 3.4) as they are really written: names with bare commas inside quotes, comments,
/// groups, semicolons between addresses, missing brackets.
///
/// Our own and not mime4j's: encoded words must be decoded after the commas are found, and in one piece.
final class AddressList {

    private static final int MAX_ONE = 4_000;

    private final String text;
    private final int max;
    private final List<Address> out;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder angle = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private boolean bracketed;

    private AddressList(String text, int max, List<Address> out) {
        this.text = text;
        this.max = out.size() + max;
        this.out = out;
    }

    /// Adds at most `max` addresses to `out`.
    static void parse(String text, int max, List<Address> out) {
        new AddressList(text, max, out).run();
    }

    private void run() {
        int i = 0;
        while (i < text.length() && out.size() < max) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> i = quoted(i + 1);
                case '(' -> i = comment(i + 1);
                case '<' -> i = angle(i + 1);
                case ',', ';', '；', '，' -> {
                    end(i++);
                }
                case ':' -> {
                    groupOrText();
                    i++;
                }
                default -> {
                    append(words, c);
                    i++;
                }
            }
        }
        end(text.length());
    }

    private int quoted(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            append(words, text.charAt(i++));
        }
        return i + 1;
    }

    private int comment(int from) {
        int depth = 1;
        int i = from;
        while (i < text.length() && depth > 0) {
            char c = text.charAt(i++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                append(comment, c);
            }
        }
        return i;
    }

    private int angle(int from) {
        int close = text.indexOf('>', from);
        int end = close < 0 ? text.length() : close;
        bracketed = true;
        angle.setLength(0);
        for (int i = from; i < end; i++) {
            append(angle, text.charAt(i));
        }
        return end + 1;
    }

    // RFC 5322 3.4: what stood before is the name of a group.
    private void groupOrText() {
        if (words.indexOf("@") < 0 && !bracketed && words.indexOf("=?") < 0) {
            words.setLength(0);
        } else {
            append(words, ':');
        }
    }

    private void end(int separator) {
        String address = bracketed ? angle.toString() : wordWithAt(words.toString());
        if (!bracketed && address.isEmpty() && !words.toString().isBlank() && bracketFollows(separator)) {
            // Outlook writes Doe, John <j@x> without quotes: the comma belongs to the name.
            append(words, text.charAt(separator));
            return;
        }
        String name = bracketed ? words.toString() : words.toString().replace(address, "");
        add(Headers.oneLine(EncodedWords.decode(name)), EncodedWords.decode(address));
        words.setLength(0);
        angle.setLength(0);
        comment.setLength(0);
        bracketed = false;
    }

    // Whether an address in brackets comes before the next separator.
    private boolean bracketFollows(int separator) {
        for (int i = separator + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '@' || c == '"') {
                return false;
            }
            if (c == '<') {
                return true;
            }
        }
        return false;
    }

    private void add(String name, String address) {
        String shown = name.isEmpty() ? Headers.oneLine(EncodedWords.decode(comment.toString())) : name;
        String plain = withoutRoute(address);
        if (!shown.isEmpty() || !plain.isEmpty()) {
            out.add(new Address(unquoted(shown), plain));
        }
    }

    // Obsolete source routes: <@relay:user@host> (RFC 5322 4.4); mailto: is added by address books.
    private static String withoutRoute(String address) {
        String plain = address.replaceAll("[\\s\"'<>]", "");
        if (plain.startsWith("@") && plain.indexOf(':') > 0) {
            plain = plain.substring(plain.indexOf(':') + 1);
        }
        return plain.regionMatches(true, 0, "mailto:", 0, 7) ? plain.substring(7) : plain;
    }

    private static String unquoted(String name) {
        boolean quotes = name.length() > 1
                && (name.startsWith("'") && name.endsWith("'") || name.startsWith("\"") && name.endsWith("\""));
        return quotes ? name.substring(1, name.length() - 1).strip() : name;
    }

    private static String wordWithAt(String words) {
        for (String word : words.strip().split("\\s+")) {
            if (word.indexOf('@') > 0) {
                return word;
            }
        }
        return "";
    }

    private static void append(StringBuilder to, char c) {
        if (to.length() < MAX_ONE) {
            to.append(c);
        }
    }
}
