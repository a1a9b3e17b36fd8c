package dev.fairlead.ratelines;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.amounts.WeightBreak;
import dev.fairlead.dates.DateText;
import dev.fairlead.loads.BareSizes;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateToken.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Figures of a rate line: amounts, days, weights from which a price holds, and codes that are none of these.
final class RateFigures {

    private static final int MOST_DIGITS = 9;

    private final Sheet sheet;
    private final String text;
    private final LocalDate sent;
    private final RateForms.Match match = new RateForms.Match();

    RateFigures(Sheet sheet, LocalDate sent) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.sent = sent;
    }

    RateToken at(int at, int to, @Nullable RateToken last) {
        boolean money = last != null && last.is(Kind.CURRENCY);
        DateText.Span day = money ? null : day(at, to);
        if (day != null) {
            int dayEnd = withoutPoint(day.end());
            return RateToken.date(day, text.substring(at, dayEnd), at, dayEnd);
        }
        int end = numberEnd(at, to, money);
        boolean led = last != null && last.end() == at && (last.is(Kind.BREAK) || last.word() == RateWord.MINIMUM);
        if (isCode(at, end, money || led)) {
            int codeEnd = Math.max(end, codeEnd(at, to));
            return RateToken.of(Kind.OTHER, "#", at, Math.min(to, codeEnd));
        }
        boolean thousand = end < to
                && text.charAt(end) == 'K'
                && Scan.endsWord(text, end + 1)
                && (money || !text.startsWith("G", end + 1));
        BigDecimal value = value(at, end);
        return thousand && (money || value.compareTo(BigDecimal.valueOf(20)) < 0)
                ? RateToken.number(value.movePointRight(3), at, end + 1)
                : RateToken.number(value, at, end);
    }

    /// The point behind `12/11.` ends the sentence.
    private int withoutPoint(int end) {
        boolean point = end > 0 && text.charAt(end - 1) == '.' && (end == text.length() || text.charAt(end) == ' ');
        return point ? end - 1 : end;
    }

    private int numberEnd(int at, int to, boolean money) {
        int end = plainEnd(at, to);
        boolean short3 = end - at <= 2 && money || end - at == 1 && isMoneyBehind(end, to);
        // "USD 1 250": thousands behind a blank
        if (short3
                && end + 4 <= to
                && text.charAt(end) == ' '
                && isThreeDigits(end + 1, to)
                && !isSize(at, end)
                && WeightBreak.end(text, end + 1, to) == 0) {
            return plainEnd(end + 1, to);
        }
        return end;
    }

    private boolean isSize(int at, int end) {
        return end - at == 2 && BareSizes.bareType(text, at) != null;
    }

    private boolean isMoneyBehind(int end, int to) {
        int behind = end + 4;
        int at = behind < to ? Scan.skip(text, behind, " ") : to;
        return at < to && RateForms.isCurrency(text, at, to, match);
    }

    private boolean isThreeDigits(int from, int to) {
        return plainEnd(from, Math.min(to, from + 3)) == from + 3
                && Scan.digits(text, from, from + 3) == 3
                && (from + 3 >= to || !Scan.isDigit(text.charAt(from + 3)));
    }

    private int codeEnd(int at, int to) {
        int end = at;
        while (end < to && Scan.isCode(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int plainEnd(int at, int to) {
        int end = at;
        while (end < to
                && (Scan.isDigit(text.charAt(end))
                        || ".,".indexOf(text.charAt(end)) >= 0
                                && end + 1 < to
                                && Scan.isDigit(text.charAt(end + 1))
                                && isInside(end, to))) {
            end++;
        }
        return end;
    }

    /// A comma parts thousands or decimals; a wide one, or one in front of a size or day, parts words.
    private boolean isInside(int mark, int to) {
        if (text.charAt(mark) == '.') {
            return true;
        }
        int end = mark + 1;
        while (end < to && Scan.isDigit(text.charAt(end))) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        boolean thousands = end - mark == 4;
        boolean wide = sheet.original().slice(mark, mark + 1).equals("，")
                && sheet.original().slice(mark - 1, mark).charAt(0) < 128
                && !(thousands && isBehindMoney(mark));
        boolean decimals = end - mark <= 3 && !Scan.isLetter(next) && "'月日号尺".indexOf(next) < 0;
        return !wide && (thousands || decimals);
    }

    /// `美元1，655`: a wide comma in an amount that a currency stands before.
    private boolean isBehindMoney(int mark) {
        int start = mark;
        while (start > 0 && Scan.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int sign = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        return mark - start <= 2
                && sign > 1
                && (text.startsWith("USD", sign - 3) || "元金币$¥€".indexOf(text.charAt(sign - 1)) >= 0);
    }

    /// Taken by another reader, glued to letters or part of a number with dashes or of a time: no amount.
    private boolean isCode(int at, int end, boolean money) {
        if (end - at > MOST_DIGITS + 3 || Scan.digits(text, at, end) > MOST_DIGITS || !sheet.isFree(at, end)) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean glued = !money && (Scan.isLetter(before) && !isSpokenFor(at) || "#_".indexOf(before) >= 0);
        char behind = end < text.length() ? text.charAt(end) : ' ';
        boolean time = behind == ':' && end - at <= 2 && end + 1 < text.length() && Scan.isDigit(text.charAt(end + 1));
        return glued || time || "%°_".indexOf(behind) >= 0 || Scan.isLetter(behind) && !isReadable(end);
    }

    /// The letters in front of it are a word by themselves: `CLS22-Jul`, `X3`.
    private boolean isSpokenFor(int at) {
        int start = at;
        while (start > 0 && Scan.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < at && RateForms.at(text, start, at, match) && match.word() != null && match.wordEnd() == at;
    }

    /// The letters behind it are a unit, a currency, a count or thousands.
    private boolean isReadable(int end) {
        int limit = Math.min(text.length(), end + 14);
        if (text.charAt(end) == 'X' && end + 1 < text.length() && !Scan.isLetter(text.charAt(end + 1))) {
            return true;
        }
        return RateForms.at(text, end, limit, match)
                && (match.currency() != null || RateForms.wholeUnit(text, end, match) != null);
    }

    /// A day that is written so that it can be nothing else, otherwise null.
    private DateText.@Nullable Span day(int at, int to) {
        int end = codeEnd(at, Math.min(to, at + 14));
        boolean starts = at == 0 || !Scan.isCode(text.charAt(at - 1)) || isSpokenFor(at);
        return starts && end - at <= 12 ? DateText.plainDay(text, at, to, sent) : null;
    }

    /// `NOV 16-30`
    @Nullable
    RateToken dateOfWord(int at, int to) {
        DateText.Span day = Scan.startsWord(text, at) ? DateText.monthDay(text, at, to, sent) : null;
        return day == null ? null : RateToken.date(day, text.substring(at, day.end()), at, day.end());
    }

    /// A point or comma in front of exactly three digits parts thousands, otherwise decimals.
    private BigDecimal value(int from, int to) {
        long digits = 0;
        int behindMark = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Scan.isDigit(c)) {
                digits = digits * 10 + c - '0';
                behindMark += behindMark < 0 ? 0 : 1;
            } else if (c != ' ') {
                behindMark = 0;
            }
        }
        boolean whole = behindMark < 0 || behindMark == 3 && text.charAt(from) != '0';
        return BigDecimal.valueOf(digits, whole ? 0 : behindMark);
    }
}
