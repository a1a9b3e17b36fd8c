package dev.fairlead.text;

import dev.fairlead.mime.ParsedMessage;
import java.util.List;
import java.util.Locale;

/// Which of the alternatives is the body's text: the plain one, unless it only points at the HTML.
final class BodyChoice {

    /// Longer bodies are logs and dumps; what stands further down is not made searchable.
    static final int MAX_BODY = 5_000_000;

    private static final int MAX_STUB = 400;
    private static final List<String> STUB_WORDS =
            List.of("html", "browser", "浏览器", "not support", "不支持", "view this", "查看此邮件", "web version");

    private BodyChoice() {}

    /// @param unread told when the body had to be cut
    static String of(ParsedMessage message, List<String> unread) {
        String plain = withLineFeeds(message.plainText());
        String body = message.html().isEmpty() || !isStub(plain) ? plain : orElse(HtmlText.of(message.html()), plain);
        if (body.length() <= MAX_BODY) {
            return body;
        }
        unread.add("body read in part: more than %,d characters".formatted(MAX_BODY));
        return body.substring(0, MAX_BODY);
    }

    private static String orElse(String text, String plain) {
        return text.isBlank() ? plain : text;
    }

    private static boolean isStub(String plain) {
        if (plain.length() > 4 * MAX_STUB) {
            return false;
        }
        String words = withoutPlaceholders(plain).strip().toLowerCase(Locale.ROOT);
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
