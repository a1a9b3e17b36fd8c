package dev.fairlead.vocabulary;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Figures in Chinese numerals where they count money, feet or days, in folded text: 四千一百美元, 二十呎, 二○二六年三月一日.
///
/// Numerals of the sentence are left alone: 一票, 三四百, 十几个.
final class ChineseFigures {

    /// Without one of these no figure is written that would be worth a look; 呎 is folded to 尺.
    private static final String CUES = "十百千万○〇";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String ALL = "零〇○一二两三四五六七八九十百千万";
    private static final int LONGEST = 16;
    private static final List<String> MONEY =
            List.of("美元", "美金", "美刀", "欧元", "元", "块", "港币", "港元", "台币", "新台币", "人民币", "英镑", "日元");
    private static final List<String> MONEY_BEFORE = List.of("美元", "美金", "人民币", "USD", "RMB", "NTD", "港币", "台币");

    private ChineseFigures() {}

    static boolean mayBeIn(String text) {
        for (int i = 0; i < CUES.length(); i++) {
            if (text.indexOf(CUES.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Gives each stretch that stands for a figure with the digits to be read instead.
    ///
    /// @param found offsets from and to (exclusive), and the digits
    static void find(String text, BiConsumer<int[], String> found) {
        int i = 0;
        while (i < text.length()) {
            int end = runEnd(text, i);
            if (end > i) {
                String digits = end - i > LONGEST ? null : digits(text, i, end);
                if (digits != null) {
                    found.accept(new int[] {i, end}, digits);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int runEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) > 127 && ALL.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static @Nullable String digits(String text, int start, int end) {
        char behind = end < text.length() ? text.charAt(end) : ' ';
        if (behind == '年') {
            return end - start == 4 ? places(text, start, end) : null;
        }
        long value = value(text, start, end);
        boolean counted = switch (behind) {
            case '月' -> value <= 12 && isDay(text, end + 1);
            case '日', '号' -> value <= 31 && start > 1 && text.charAt(start - 1) == '月';
            case '尺' -> value == 20 || value == 40 || value == 45;
            case '英' -> text.startsWith("英尺", end) && (value == 20 || value == 40 || value == 45);
            default -> value >= 10 && isMoney(text, start, end);
        };
        return value > 0 && counted ? String.valueOf(value) : null;
    }

    /// 三月一日, 三月1日
    private static boolean isDay(String text, int start) {
        int end = Math.max(runEnd(text, start), digitsEnd(text, start));
        return end > start && end < text.length() && "日号".indexOf(text.charAt(end)) >= 0;
    }

    private static int digitsEnd(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMoney(String text, int start, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return MONEY.stream().anyMatch(word -> text.startsWith(word, at))
                || MONEY_BEFORE.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
    }

    /// 二○二六: digit by digit.
    private static @Nullable String places(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            digits.append(digit);
        }
        return digits.toString();
    }

    private static int digit(char c) {
        return c == '〇' || c == '○' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /// 四千一百, 一万二千五百, 十五, 四千一 (4,100); 0 when it is no number.
    private static long value(String text, int start, int end) {
        long whole = 0;
        long part = 0;
        long last = 1;
        int digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            long unit = unit(c);
            if (unit == 0) {
                boolean zero = digit(c) == 0;
                if (digit > 0) {
                    return 0;
                }
                digit = zero ? -1 : digit(c);
                last = zero ? 1 : last;
            } else if (unit == 10_000) {
                whole = (part + Math.max(digit, 0)) * unit;
                part = 0;
                digit = -1;
                last = unit;
            } else {
                boolean ten = unit == 10 && digit < 0;
                if (digit < 0 && !ten) {
                    return 0;
                }
                part += (ten ? 1 : digit) * unit;
                digit = -1;
                last = unit;
            }
        }
        // 四千一: what is left unsaid is the next unit
        long rest = digit < 0 ? 0 : digit * (last >= 100 ? last / 10 : 1);
        return whole + part + rest;
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
