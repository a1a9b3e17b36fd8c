package dev.fairlead.recognition.measure;

import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.vocabulary.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The same text as other programs and people would write it.
enum Clothes {
    NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
    FULL_WIDTH(Clothes::wide),
    SMALL_LETTERS(text -> text.toLowerCase(Locale.ROOT)),
    CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
    QUOTE_PREFIX(text -> text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"))),
    FORWARDED(text -> "FYI\n\n-----Original Message-----\nFrom: Li Na <lina@customer.example>\n"
            + "Sent: Saturday, 14 November 2026 15:20\nTo: Sales <sales@forwarder.example>\nSubject: as below\n\n"
            + text),
    TRADITIONAL_CHINESE(Clothes::traditional),
    HTML(text -> text);

    private static final Map<Character, Character> TRADITIONAL = new HashMap<>();

    static {
        for (char c = 0x4E00; c <= 0x9FFF; c++) {
            char simple = FoldedText.fold(String.valueOf(c)).charAt(0);
            if (simple != c) {
                TRADITIONAL.putIfAbsent(simple, c);
            }
        }
    }

    private final UnaryOperator<String> dressing;

    Clothes(UnaryOperator<String> dressing) {
        this.dressing = dressing;
    }

    ParsedMessage on(ParsedMessage mail) {
        String text = dressing.apply(mail.plainText());
        // A reply or forward keeps its subject; the other clothes are of the whole mail.
        boolean inside = this == QUOTE_PREFIX || this == FORWARDED || this == HTML || this == CARRIAGE_RETURNS;
        String subject = inside ? mail.subject() : dressing.apply(mail.subject());
        return Snippet.mail(subject, this == HTML ? "" : text, this == HTML ? markup(text) : "", mail);
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf(c > 32 && c < 127 ? (char) (c + 0xFEE0) : (char) c))
                .collect(Collectors.joining());
    }

    private static String traditional(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf(TRADITIONAL.getOrDefault((char) c, (char) c)))
                .collect(Collectors.joining());
    }

    private static String markup(String text) {
        StringBuilder html = new StringBuilder("<html><body><div>");
        boolean inTable = false;
        for (String line : text.lines().toList()) {
            boolean row = line.indexOf('\t') >= 0;
            html.append(row && !inTable ? "<table>" : !row && inTable ? "</table>" : "");
            inTable = row;
            String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            html.append(
                    row
                            ? "<tr>"
                                    + List.of(escaped.split("\t", -1)).stream()
                                            .map(cell -> "<td><span style='font-size:11pt'>" + cell + "</span></td>")
                                            .collect(Collectors.joining())
                                    + "</tr>\n"
                            : "<p class=MsoNormal><span lang=EN-US>" + (escaped.isBlank() ? "&nbsp;" : escaped)
                                    + "</span></p>\n");
        }
        return html.append(inTable ? "</table>" : "")
                .append("</div></body></html>")
                .toString();
    }
}
