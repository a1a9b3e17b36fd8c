package dev.fairlead.ratelines;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.mentions.Scan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One word, figure or mark of a rate line.
///
/// @param value currency ISO 4217, box, unit, code of a charge, SCAC or port, the mark or word itself
/// @param number of a figure, zero for everything else
/// @param word [RateWord#NONE] for everything but words of prices
/// @param date of a day or period, null for everything else
/// @param start offset in the folded text; `end` is exclusive
public record RateToken(
        Kind kind, String value, BigDecimal number, RateWord word, int start, int end, DateText.@Nullable Span date) {

    public enum Kind {
        /// A figure that can be an amount.
        NUMBER,
        CURRENCY,
        /// A kind of container.
        BOX,
        UNIT,
        CHARGE,
        CARRIER,
        PORT,
        WORD,
        MARK,
        /// A day or period.
        DATE,
        /// `+100KG`: from which weight on a price per kilogram holds.
        BREAK,
        OTHER
    }

    public static RateToken of(Kind kind, String value, int start, int end) {
        return new RateToken(kind, value, BigDecimal.ZERO, RateWord.NONE, start, end, null);
    }

    /// @param end behind what is sure to belong to the day
    static RateToken date(DateText.Span date, String written, int start, int end) {
        return new RateToken(Kind.DATE, written, BigDecimal.ZERO, RateWord.NONE, start, end, date);
    }

    static RateToken number(BigDecimal number, int start, int end) {
        return new RateToken(Kind.NUMBER, "", number, RateWord.NONE, start, end, null);
    }

    static RateToken word(RateWord word, int start, int end) {
        return new RateToken(Kind.WORD, word.name(), BigDecimal.ZERO, word, start, end, null);
    }

    /// What the first token of this kind stands for, null without one.
    public static @Nullable String first(List<RateToken> tokens, Kind kind) {
        for (RateToken token : tokens) {
            if (token.kind == kind) {
                return token.value;
            }
        }
        return null;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isMark(String marks) {
        return kind == Kind.MARK && Scan.isAmong(value.charAt(0), marks);
    }

    public boolean isOther(String text) {
        return kind == Kind.OTHER && value.equals(text);
    }

    public boolean isAtLeast(int least) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /// A length of containers, written alone.
    public boolean isSize() {
        int feet = kind == Kind.NUMBER && end - start == 2 ? number.intValue() : 0;
        return feet == 20 || feet == 40 || feet == 45;
    }
}
