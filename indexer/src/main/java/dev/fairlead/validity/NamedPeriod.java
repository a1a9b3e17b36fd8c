package dev.fairlead.validity;

import dev.fairlead.dates.DateText;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A period with a word for its beginning and one for its end: 自2026年11月1日起至11月30日止, 从12月22日起到12月31日前,
/// `From July 01 to September 30, 2026`. A year that is written once holds for both.
final class NamedPeriod {

    private static final List<String> BEGINS = List.of("自", "从", "FROM ");
    /// Most words of a line need no further look.
    private static final String INITIALS = "自从F";

    private static final List<String> ENDS = List.of("至", "到", "-", "TO ", "UNTIL ", "THROUGH ", "TILL ");
    /// What else has a beginning and an end: people who are away, boxes that are free, ships that load.
    private static final List<String> OTHERS =
            List.of("HOLIDAY", "CLOSED", "LAYCAN", "FREE", "放假", "休息", "休假", "免", "受载", "停航");

    private static final int MOST = 4;

    private NamedPeriod() {}

    /// The first of the line; null when none is written.
    static @Nullable Validity in(RateRow row, LocalDate sent) {
        if (!row.has(RateToken.Kind.NUMBER) && !row.has(RateToken.Kind.DATE)) {
            return null;
        }
        int asked = 0;
        for (RateToken token : row.tokens()) {
            int from = asked < MOST ? begin(row, token.start()) : -1;
            asked += from < 0 ? 0 : 1;
            Validity period = from < 0 ? null : at(row, from, sent);
            if (period != null) {
                return isOther(row) ? null : period;
            }
        }
        return null;
    }

    private static int begin(RateRow row, int at) {
        String text = row.sheet().text();
        if (INITIALS.indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        for (String word : BEGINS) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    private static boolean isOther(RateRow row) {
        String line = row.sheet().slice(row.start(), row.end());
        return OTHERS.stream().anyMatch(line::contains);
    }

    private static @Nullable Validity at(RateRow row, int from, LocalDate sent) {
        String text = row.sheet().text();
        int start = Scan.skip(text, from, " ");
        DateText.Span first = start < row.end() ? DateText.spanAt(text, start, sent) : null;
        int joint = first == null ? -1 : Scan.skip(text, first.end(), " 起零时");
        for (String word : ENDS) {
            int next = joint < 0 || !text.startsWith(word, joint) ? -1 : Scan.skip(text, joint + word.length(), " ");
            DateText.Span last = next < 0 || next >= row.end() ? null : DateText.spanAt(text, next, sent);
            if (first != null && last != null && !first.period() && !last.period()) {
                return between(first, text.substring(start, first.end()), last, text.substring(next, last.end()));
            }
        }
        return null;
    }

    private static @Nullable Validity between(DateText.Span first, String from, DateText.Span last, String to) {
        LocalDate begin = first.date().to();
        LocalDate end = last.date().to();
        if (hasYear(from) && !hasYear(to)) {
            end = end.withYear(begin.getYear());
            end = end.isBefore(begin) ? end.plusYears(1) : end;
        } else if (hasYear(to) && !hasYear(from)) {
            begin = begin.withYear(end.getYear());
            begin = begin.isAfter(end) ? begin.minusYears(1) : begin;
        }
        return begin.isAfter(end) ? null : new Validity(begin, end);
    }

    private static boolean hasYear(String date) {
        return date.contains("20") && date.matches(".*20[0-9]{2}.*");
    }
}
