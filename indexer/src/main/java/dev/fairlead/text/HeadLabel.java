package dev.fairlead.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields that mail programs repeat above a quoted mail, in the languages of the trade.
enum HeadLabel {
    FROM("from 发件人 发件者 发信人 寄件者 寄件人 發件人 發件者 von de da van 差出人 от 보낸사람"),
    /// Said of mails only, never of goods.
    SENT("sent senton 发送时间 发送日期 发件时间 发信时间 发送于 寄件日期 寄件時間 傳送時間 傳送日期 發送時間 發送日期 gesendet "
            + "gesendetam envoyé envoyéle enviado enviadoel enviadaem enviadoem inviato verzonden 送信日時"),
    DATE("date 日期 时间 時間 datum fecha data dated"),
    TO("to 收件人 收件者 收信人 an à para a aan 宛先"),
    CC("cc bcc 抄送 抄送人 抄送至 副本 副本抄送 密送 kopie copie copieà cópia"),
    SUBJECT("subject 主题 主题词 主旨 标题 標題 主題 betreff objet asunto oggetto assunto onderwerp 件名 тема"),
    OTHER("attachments attachment 附件 anlagen piècesjointes importance priority 重要性 优先级 replyto 回复 回复至 "
            + "sentby organization pleaserespondto sensitivity");

    private static final int MAX_LABEL = 24;
    private static final Map<String, HeadLabel> BY_WORD = new HashMap<>();

    static {
        for (HeadLabel label : values()) {
            for (String word : label.words.split(" ")) {
                BY_WORD.put(word, label);
            }
        }
    }

    private final String words;

    HeadLabel(String words) {
        this.words = words;
    }

    /// A field and what it says.
    record Field(HeadLabel label, String value) {}

    /// The field in this line; null when it is no field.
    ///
    /// @param loose a tab, a bar or nothing at all may stand for the colon, as below a line that announces a quoted
    /// mail
    static @Nullable Field in(String line, boolean loose) {
        if (line.length() < 2) {
            return null;
        }
        String text = line.indexOf("&nbsp;") >= 0 ? line.replace("&nbsp;", " ") : line;
        int from = loose && text.charAt(0) == '|' ? 1 : 0;
        int separator = separator(text, from, loose);
        if (separator < 0) {
            HeadLabel alone = loose ? named(text, 0, text.length()) : null;
            return alone == null ? null : new Field(alone, "");
        }
        HeadLabel label = named(text, from, separator);
        return label == null ? null : new Field(label, value(text.substring(separator + 1)));
    }

    private static int separator(String text, int from, boolean loose) {
        int limit = Math.min(text.length(), MAX_LABEL);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || loose && (c == '\t' || c == '|')) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable HeadLabel named(String text, int from, int to) {
        if (to - from > MAX_LABEL) {
            return null;
        }
        StringBuilder word = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (c > ' ' && "*_-|.\u00A0\u3000".indexOf(c) < 0) {
                return null;
            }
        }
        return BY_WORD.get(word.toString().toLowerCase(Locale.ROOT));
    }

    private static String value(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAround(char c) {
        return c <= ' ' || c == '*' || c == '_' || c == '|' || c == '\u00A0' || c == '\u3000';
    }
}
