package dev.fairlead.validity;

import dev.fairlead.dates.DateText;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day or period close behind a word, or in front of it.
final class DayBeside {

    private static final int REACH_BACK = 26;
    private static final int LONGEST_NOTE = 4;

    private DayBeside() {}

    /// The first day or period close behind, before another word takes the line over.
    static @Nullable DateText behind(RateRow row, int from, LocalDate sent, int reach) {
        String text = row.sheet().text();
        int limit = Math.min(row.end(), from + reach);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (isStart(text, i)) {
                DateText.Span span = DateText.spanAt(text, i, sent);
                if (span != null) {
                    return exactly(text, span, sent);
                }
            }
            if ("。;;$€".indexOf(c) >= 0) {
                return null;
            }
        }
        return null;
    }

    /// 有效至12月中（12月15日）: of a part of a month the day in brackets is meant.
    static DateText exactly(String text, DateText.Span span, LocalDate sent) {
        int open = Scan.skip(text, span.end(), "中下上旬 ");
        DateText.Span inner = span.period() && open + 1 < text.length() && text.charAt(open) == '('
                ? DateText.spanAt(text, open + 1, sent)
                : null;
        int close = inner == null
                ? -1
                : text.indexOf(')', inner.end(), Math.min(text.length(), inner.end() + LONGEST_NOTE + 1));
        return inner != null && close >= 0 ? inner.date() : span.date();
    }

    /// `到25号前订舱有效`
    static @Nullable DateText before(RateRow row, int before, LocalDate sent, int gap) {
        String text = row.sheet().text();
        for (int i = Math.max(row.start(), before - REACH_BACK); i < before; i++) {
            if (isStart(text, i)) {
                DateText.Span span = DateText.spanAt(text, i, sent);
                if (span != null && span.end() <= before && isShort(text, span.end(), before, gap)) {
                    return span.date();
                }
            }
        }
        return null;
    }

    private static boolean isShort(String text, int from, int to, int gap) {
        return to - from <= gap && text.substring(from, to).indexOf('。') < 0;
    }

    private static boolean isStart(String text, int at) {
        char c = text.charAt(at);
        return Scan.isCode(c) && (at == 0 || !Scan.isCode(text.charAt(at - 1)))
                || "月本当下上第这一二三四五六七八九十".indexOf(c) >= 0 && (at == 0 || "一二三四五六七八九十".indexOf(text.charAt(at - 1)) < 0);
    }
}
