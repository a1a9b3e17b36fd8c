package dev.fairlead.text;

import dev.fairlead.mime.ParsedMessage;
import java.util.List;
import java.util.Locale;

/// Which of the alternatives is the body's text: the plain one, unless it only points at the HTML, or the HTML has a
/// table, whose rows the plain one lost.
final class BodyChoice {

    /// Longer bodies are logs and dumps; what stands further down is not made searchable.
    static final int MAX_BODY = 5_000_000;

    private static final int MAX_STUB = 400;

    /// A table worth more than the plain text; a signature in two columns is not.
    private static final int LEAST_ROWS = 2;
    private static final List<String> STUB_WORDS =
            List.of("html", "browser", "浏览器", "not support", "不支持", "view this", "查看此邮件", "web version");

    private BodyChoice() {}

    /// @param unread told when the body had to be cut
    static String of(ParsedMessage message, List<String> unread) {
        String plain = withLineFeeds(message.plainText());
        String body = of(plain, message.html());
        if (body.length() <= MAX_BODY) {
            return body;
        }
        unread.add("body read in part: more than %,d characters".formatted(MAX_BODY));
        return body.substring(0, MAX_BODY);
    }

    /// Of a mail's two alternatives, one of which may be empty.
    static String of(String plain, String html) {
        if (html.isEmpty()) {
            return plain;
        }
        boolean stub = isStub(plain);
        if (!stub && !hasCells(html)) {
            return plain;
        }
        HtmlText.Rendered rendered = HtmlText.render(html);
        String text = rendered.text();
        if (stub) {
            return text.isBlank() ? plain : text;
        }
        // A program that writes both may hide in the markup what it says in words.
        boolean sameMail = text.length() >= plain.length() / 2;
        return rendered.gridRows() >= LEAST_ROWS && sameMail ? text : plain;
    }

    // Four cells are the least that a table of a head and a row has.
    private static boolean hasCells(String html) {
        int cells = 0;
        for (int at = html.indexOf('<'); at >= 0 && cells < 4; at = html.indexOf('<', at + 1)) {
            cells += isCell(html, at + 1) ? 1 : 0;
        }
        return cells == 4;
    }

    private static boolean isCell(String html, int name) {
        boolean may = name < html.length() && (html.charAt(name) | ' ') == 't';
        return may
                && (html.regionMatches(true, name, "td", 0, 2)
                        || html.regionMatches(true, name, "th", 0, 2)
                                && !html.regionMatches(true, name, "thead", 0, 5));
    }

    private static boolean isStub(String plain) {
        if (plain.length() > 4 * MAX_STUB) {
            return false;
        }
        String written = withoutPlaceholders(plain).strip();
        if (written.length() > MAX_STUB) {
            return false;
        }
        String words = written.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || words.length() <= MAX_STUB && STUB_WORDS.stream().anyMatch(words::contains);
    }

    // Outlook writes [cid:image001.png@01D…] for each picture, others <https://…> alone.
    private static String withoutPlaceholders(String plain) {
        return plain.indexOf('[') < 0 ? plain : plain.replaceAll("\\[(cid|image|图片)[^\\]\n]{0,200}\\]", "");
    }

    static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
