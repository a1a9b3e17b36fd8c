package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From when prices hold: `w.e.f. 1 Dec`, 自12月1日起, "from 1 December onwards", 12月1日起收PSS, `on or after 1 Dec`.
final class ValidFrom {

    private static final int REACH = 40;
    private static final int REACH_OF_SINCE = 16;
    private static final int LONGEST_NOTE = 24;
    private static final int LONGEST_CLAUSE = 30;

    /// 起运, 起飞 and the like: the character belongs to another word.
    private static final String OTHER_WORDS = "运飞订航点码吊重草诉步始降源";

    /// What begins on a day and is no price: people who are away, ships that stop, a quay without work.
    private static final List<String> STOPS = List.of("停", "放假", "休", "罢工", "关闭", "暂", "不再", "取消", "不接");

    private static final List<String> ENGLISH_STOPS =
            List.of("HOLIDAY", "CLOSED", "CLOSURE", "LAYCAN", "STRIKE", "SUSPEND", "READY", "AVAILABLE", "FREE ");

    private ValidFrom() {}

    /// Behind a word such as "effective", or in front of 执行 and the like.
    static @Nullable Validity announced(RateRow row, RateToken cue, LocalDate sent) {
        return isSince(row, cue) ? null : from(beginning(row, cue, sent));
    }

    /// A day with 起 behind it, or with "from" in front in a line about prices.
    static @Nullable Validity beside(RateRow row, RateToken token, LocalDate sent, boolean priced) {
        DateText.Span day = token.date();
        if (day != null) {
            LocalDate first = day.date().isMonth()
                    ? day.date().from()
                    : day.period() ? null : day.date().to();
            if (first == null) {
                return null;
            }
            int behind = beginningEnd(row, day.end());
            return behind < 0 ? null : new Validity(first, endBehind(row, behind, first));
        }
        boolean from = token.word() == RateWord.LINK && row.sheet().text().startsWith("FROM ", token.start());
        return from && isOfPrices(row, priced) ? from(row, token, sent) : null;
    }

    /// Offset behind 起 in 12月1日起, 12月10日（含）起, 2026年12月3日(起运港装船日期)起; negative without one.
    private static int beginningEnd(RateRow row, int dayEnd) {
        String text = row.sheet().text();
        int at = Scan.skip(text, dayEnd, " ");
        if (text.startsWith("(", at)) {
            int close = text.indexOf(')', at, Math.min(row.end(), at + LONGEST_NOTE));
            at = close < 0 ? at : Scan.skip(text, close + 1, " ");
        }
        at = Scan.skip(text, at, "0:零时点");
        if (at >= row.end() || text.charAt(at) != '起') {
            return -1;
        }
        if (at + 1 < row.end() && OTHER_WORDS.indexOf(text.charAt(at + 1)) >= 0) {
            return -1;
        }
        String clause = text.substring(at, Math.min(row.end(), at + LONGEST_CLAUSE));
        return STOPS.stream().anyMatch(clause::contains) ? -1 : at + 1;
    }

    /// 3月1日起至3月15日: the end is read as of the beginning, which may be the one with the year.
    private static @Nullable LocalDate endBehind(RateRow row, int from, LocalDate first) {
        String text = row.sheet().text();
        int at = Scan.skip(text, from, " ,");
        boolean until = at < row.end() && "至到".indexOf(text.charAt(at)) >= 0;
        int day = until ? Scan.skip(text, at + 1, " ") : row.end();
        DateText.Span last = day < row.end() ? DateText.spanAt(text, day, first) : null;
        return last == null || last.period() || last.date().to().isBefore(first)
                ? null
                : last.date().to();
    }

    private static boolean isOfPrices(RateRow row, boolean priced) {
        if (row.has(RateWord.SAILS)
                || row.has(RateWord.ARRIVES)
                || row.has(RateWord.CLOSES)
                || row.has(RateWord.FREE)) {
            return false;
        }
        boolean said = priced || row.has(RateWord.PRICE) || row.has(RateWord.FEE) || row.has(RateToken.Kind.CHARGE);
        return said && ENGLISH_STOPS.stream().noneMatch(row.sheet().slice(row.start(), row.end())::contains);
    }

    /// The day right behind "from".
    private static @Nullable Validity from(RateRow row, RateToken cue, LocalDate sent) {
        int start = Scan.skip(row.sheet().text(), cue.end(), " ");
        DateText.Span day = start < row.end() ? DateText.spanAt(row.sheet().text(), start, sent) : null;
        return day == null || day.end() > row.end() ? null : from(day.date());
    }

    /// 自11/9提出至今: since when something is so, and no beginning of prices, of which 起 or a word like it is said.
    private static boolean isSince(RateRow row, RateToken cue) {
        String text = row.sheet().text();
        if (!text.startsWith("自", cue.start())) {
            return false;
        }
        for (int i = cue.end(); i < Math.min(row.end(), cue.end() + REACH_OF_SINCE); i++) {
            if ("起执生开始至到".indexOf(text.charAt(i)) >= 0) {
                return text.startsWith("至今", i) || text.startsWith("到今", i);
            }
        }
        return true;
    }

    /// 12/1开船起执行，用到12/14: a Chinese word stands behind its day, others in front of it.
    private static @Nullable DateText beginning(RateRow row, RateToken cue, LocalDate sent) {
        boolean chinese = "执生开".indexOf(row.sheet().text().charAt(cue.start())) >= 0;
        DateText before = chinese ? DayBeside.before(row, cue.start(), sent, 4) : null;
        return before != null ? before : DayBeside.behind(row, cue.end(), sent, REACH);
    }

    /// A whole month has an end of its own.
    private static @Nullable Validity from(@Nullable DateText date) {
        if (date == null) {
            return null;
        }
        LocalDate first = date.from() == null ? date.to() : date.from();
        return new Validity(first, date.from() == null ? null : date.to());
    }
}
