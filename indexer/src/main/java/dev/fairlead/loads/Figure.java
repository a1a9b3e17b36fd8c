package dev.fairlead.loads;

import dev.fairlead.mentions.Scan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as people write it: `9,840.50`, `20.000`, `1 980`, and where it ends.
record Figure(BigDecimal value, int start, int end) {

    private static final int MOST_DIGITS = 10;

    /// The number that begins here, or null when it is too long to be one.
    ///
    /// @param large a dot before three digits divides thousands, as in 20.000 kg
    static @Nullable Figure at(String text, int start, boolean large) {
        long digits = 0;
        int count = 0;
        int end = start;
        int point = -1;
        while (end < text.length() && count <= MOST_DIGITS) {
            char c = text.charAt(end);
            if (Scan.isDigit(c)) {
                digits = digits * 10 + c - '0';
                count++;
                end++;
                continue;
            }
            int group = Scan.digitsEnd(text, Math.min(text.length(), end + 1)) - end - 1;
            boolean sign = (c == ',' || c == '.') && group > 0 && point < 0;
            if (!sign) {
                break;
            }
            boolean thousands = group == 3 && (c == ',' || isDivided(text, end + 4) || large && count <= 2);
            point = thousands ? point : count;
            end++;
        }
        return count == 0 || count > MOST_DIGITS
                ? null
                : new Figure(BigDecimal.valueOf(digits, point < 0 ? 0 : count - point), start, end);
    }

    /// Another group of three follows: `1.200.000`.
    private static boolean isDivided(String text, int at) {
        return at < text.length() && text.charAt(at) == '.' && Scan.digitsEnd(text, at + 1) - at == 4;
    }

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
