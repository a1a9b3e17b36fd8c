package dev.fairlead.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the lines with which mail programs introduce the mail they quote or forward.
final class QuoteHeads {

    private static final int MAX_WRAP = 3;

    /// Between dashes: Outlook, QQ, Foxmail, 163, Gmail, Lotus.
    private static final List<String> BETWEEN_DASHES = Words.list("""
            original message; original appointment; replied message; reply message; forwarded message;
            forwarded by; forwarded mail; 原始邮件; 原始郵件; 邮件原件; 原邮件; 转发邮件信息; 转发邮件;
            转发的邮件; 轉寄的郵件; 轉寄郵件; 回复的原邮件; 回复的邮件; 回覆的郵件; ursprüngliche nachricht;
            originalnachricht; weitergeleitete nachricht; message d'origine; message d’origine;
            message original; message transféré; mensaje original; mensaje reenviado; mensagem original;
            messaggio originale; messaggio inoltrato; oorspronkelijk bericht
            """);

    private static final Openings BEGINS = new Openings(Words.list("""
            begin forwarded message:; 开始转发的邮件：; 下面是被转发的邮件：; 开始转发邮件：; 開始轉寄郵件：;
            anfang der weitergeleiteten nachricht:; début du message réexpédié :; début du message transféré :;
            inicio del mensaje reenviado:
            """));

    private final BodyLines lines;
    private final OuterDate outer;

    QuoteHeads(BodyLines lines, OuterDate outer) {
        this.lines = lines;
        this.outer = outer;
    }

    /// @param lines how many, from the first on, introduce the quoted mail
    /// @param head null when they say nothing of it
    /// @param sentence what follows may be marked with `>`, and ends where the marks end
    record Found(int lines, @Nullable QuotedHead head, boolean sentence) {}

    /// Null when no quoted mail is introduced here.
    @Nullable
    Found at(int line) {
        String words = lines.words(line);
        if (words.length() < 3) {
            return null;
        }
        if (announces(words)) {
            return announced(line);
        }
        if (isRule(words)) {
            int next = lines.nextSaying(line + 1, 3);
            HeadBlock block = next < 0 || lines.depth(next) != lines.depth(line) ? null : block(next, false);
            return block == null ? null : new Found(next + block.lines() - line, block.head(), false);
        }
        HeadBlock block = block(line, false);
        return block != null ? new Found(block.lines(), block.head(), false) : sentence(line);
    }

    /// A line that says that the forwarded mail ends here.
    static boolean isEnd(String words) {
        if (words.isEmpty() || words.charAt(0) != '-') {
            return false;
        }
        String plain = betweenDashes(words);
        return plain.startsWith("end of forwarded") || plain.startsWith("end forwarded");
    }

    private Found announced(int line) {
        int next = lines.nextSaying(line + 1, 4);
        if (next < 0) {
            return new Found(1, null, false);
        }
        HeadBlock block = block(next, true);
        if (block != null) {
            return new Found(next + block.lines() - line, block.head(), false);
        }
        Found sentence = sentence(next);
        return sentence == null
                ? new Found(1, null, false)
                : new Found(next + sentence.lines() - line, sentence.head(), true);
    }

    private @Nullable HeadBlock block(int line, boolean announced) {
        return HeadBlock.at(lines, line, announced, outer);
    }

    private @Nullable Found sentence(int line) {
        String words = lines.words(line);
        Attribution.Found found = Attribution.in(words, outer);
        if (found != null) {
            return accepted(line, 1, found);
        }
        // Gmail breaks the sentence at 78 characters.
        if (!Attribution.mayBegin(words)) {
            return null;
        }
        int depth = lines.depth(line);
        StringBuilder whole = new StringBuilder(words);
        for (int more = 1; more < MAX_WRAP; more++) {
            String next = lines.words(line + more);
            if (next.isEmpty() || lines.depth(line + more) != depth) {
                return null;
            }
            found = Attribution.in(whole.append(' ').append(next).toString(), outer);
            if (found != null) {
                return accepted(line, more + 1, found);
            }
        }
        return null;
    }

    private @Nullable Found accepted(int line, int count, Attribution.Found found) {
        int next = lines.nextSaying(line + count, 4);
        boolean marked = next >= 0 && lines.depth(next) > lines.depth(line);
        return found.certain() || marked ? new Found(count, found.head(), true) : null;
    }

    private static boolean announces(String words) {
        char first = words.charAt(0);
        if (first != '-' && first != '=' && first != '*' && first != '_') {
            return BEGINS.at(words, 0).length() == words.length();
        }
        String plain = betweenDashes(words);
        // QQ in English says no more than "Original".
        return plain.matches("original *[-=]{3,40}") || BETWEEN_DASHES.stream().anyMatch(plain::startsWith);
    }

    // QQ leaves its hard blanks as HTML wrote them.
    private static String betweenDashes(String words) {
        int from = 0;
        while (from < words.length() && "-=_* ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return from < 2
                ? ""
                : words.substring(from).replace("&nbsp;", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isRule(String words) {
        char c = words.charAt(0);
        return (c == '_' || c == '-' || c == '=')
                && words.length() >= 5
                && words.chars().allMatch(other -> other == c);
    }
}
