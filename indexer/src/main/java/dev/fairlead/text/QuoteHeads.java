package dev.fairlead.text;

import java.util.List;
import java.util.Locale;

/// The lines with which mail programs introduce the mail they quote or forward.
final class QuoteHeads {

    private static final int BLOCK_LINES = 8;
    private static final int MAX_ATTRIBUTION = 300;

    private static final List<String> FROM = List.of("from", "发件人", "发件者", "寄件者", "寄件人", "發件人", "von", "de", "da");
    private static final List<List<String>> OTHERS = List.of(
            List.of("sent", "date", "发送时间", "发送日期", "日期", "时间", "寄件日期", "傳送時間", "寄件時間", "gesendet", "envoyé"),
            List.of("to", "收件人", "收件者", "an", "à"),
            List.of("subject", "主题", "主旨", "標題", "主題", "betreff", "objet"));

    /// Between dashes: Outlook, QQ, Foxmail, 163, Gmail, Lotus.
    private static final List<String> BETWEEN_DASHES = List.of(
            "original message",
            "original appointment",
            "原始邮件",
            "原始郵件",
            "邮件原件",
            "原邮件",
            "forwarded message",
            "forwarded by",
            "转发邮件信息",
            "转发的邮件",
            "回复的原邮件",
            "ursprüngliche nachricht",
            "message d'origine");

    private QuoteHeads() {}

    /// How many lines, from this one on, introduce a quoted mail; 0 when it is none.
    static int linesAt(BodyLines lines, int line) {
        String text = lines.stripped(line);
        if (text.length() < 3) {
            return 0;
        }
        char first = text.charAt(0);
        if (first == '-' && isBetweenDashes(text) || isBegin(text)) {
            return 1;
        }
        if ((first == '_' || first == '-' || first == '=') && isRule(text)) {
            int next = nextSaying(lines, line + 1);
            return isBlock(lines, next) ? next - line + 1 : 0;
        }
        return isBlock(lines, line) ? 1 : attribution(lines, line);
    }

    /// `On … wrote:`, `在 … 写道：`: what follows may be marked with `>`.
    static boolean isAttribution(String line) {
        return line.length() <= MAX_ATTRIBUTION
                && (line.endsWith("wrote:") || line.endsWith("写道：") || line.endsWith("写道:") || line.endsWith("寫道："));
    }

    private static int attribution(BodyLines lines, int line) {
        String text = lines.stripped(line);
        if (isAttribution(text)) {
            return 1;
        }
        // Gmail breaks the sentence at 78 characters.
        boolean starts = text.startsWith("On ") || text.startsWith("At ") || text.startsWith("在");
        for (int more = 1; starts && more <= 2; more++) {
            String next = lines.stripped(line + more);
            if (next.isEmpty()) {
                return 0;
            }
            if (isAttribution(next)) {
                return more + 1;
            }
        }
        return 0;
    }

    private static boolean isBegin(String text) {
        return text.equals("Begin forwarded message:") || text.equals("开始转发的邮件：") || text.equals("下面是被转发的邮件：");
    }

    private static boolean isBetweenDashes(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == ' ')) {
            from++;
        }
        // QQ leaves its hard blanks as HTML wrote them.
        String words = text.substring(from).replace("&nbsp;", " ").strip().toLowerCase(Locale.ROOT);
        return from >= 2 && BETWEEN_DASHES.stream().anyMatch(words::startsWith);
    }

    private static boolean isRule(String text) {
        char c = text.charAt(0);
        return text.length() >= 5 && text.chars().allMatch(other -> other == c);
    }

    // A sender and two more of date, recipient and subject within the next lines.
    private static boolean isBlock(BodyLines lines, int line) {
        if (!hasLabel(lines.stripped(line), FROM)) {
            return false;
        }
        int found = 0;
        for (List<String> labels : OTHERS) {
            for (int i = line + 1; i < Math.min(line + BLOCK_LINES, lines.count()); i++) {
                if (hasLabel(lines.stripped(i), labels)) {
                    found++;
                    break;
                }
            }
        }
        return found >= 2;
    }

    private static boolean hasLabel(String line, List<String> labels) {
        int colon = colon(line);
        if (colon <= 0) {
            return false;
        }
        String label = line.substring(0, colon)
                .replace("*", "")
                .replace(" ", "")
                .replace("\u3000", "")
                .replace("\u00A0", "")
                .toLowerCase(Locale.ROOT);
        return labels.contains(label);
    }

    private static int colon(String line) {
        int limit = Math.min(line.length(), 20);
        for (int i = 0; i < limit; i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '：') {
                return i;
            }
        }
        return -1;
    }

    private static int nextSaying(BodyLines lines, int from) {
        int i = from;
        while (i < Math.min(from + 3, lines.count()) && lines.stripped(i).isEmpty()) {
            i++;
        }
        return i;
    }
}
