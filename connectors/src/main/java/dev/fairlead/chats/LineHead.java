package dev.fairlead.chats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The beginning of a message in a text: date and time, and what stands behind them on the line, or before.
///
/// ```
/// head  = [ '[' ] date [ ',' ] [ part ] time [ 'AM' | 'PM' ] ( ']' | ' - ' | ' ' ) rest
///       | name ' ' date ' ' time
/// date  = n ( '/' | '.' | '-' ) n ( '/' | '.' | '-' ) n | n '年' n '月' n '日'
/// time  = n ( ':' | '.' ) nn [ ( ':' | '.' ) nn ]
/// part  = '上午' | '下午' | '凌晨' | '中午' | '晚上' | 'klo' | 'um' | 'at'
/// ```
///
/// @param style the same for all heads of one transcript; a dated line within a message mostly has another
/// @param second -1 when none is written
/// @param part what says morning or evening, empty when nothing does
/// @param rest behind the time, or the name before it
/// @param nameFirst the name stands before the time
record LineHead(
        String style,
        int[] date,
        boolean yearFirst,
        int hour,
        int minute,
        int second,
        String part,
        String rest,
        boolean nameFirst,
        String written) {

    /// Behind this no head ends.
    private static final int FARTHEST = 160;

    private static final String DATE =
            "(?<a>[0-9]{1,4})(?<sep>[./年-] ?)(?<b>[0-9]{1,2})(?:[./月-] ?)(?<c>[0-9]{1,4})日?\\.?";
    private static final String TIME = "(?<part>上午|下午|凌晨|清晨|早上|中午|晚上|半夜|午前|午後)? ?"
            + "(?<h>[0-9]{1,2})[:.](?<m>[0-9]{2})(?:[:.](?<s>[0-9]{2}))? ?(?<half>[AaPp]\\.? ?[Mm]\\.?)?";
    private static final Pattern FIRST = Pattern.compile(
            "(?<open>\\[?)" + DATE + "(?:,|，)? ?(?:klo |um |at |à |às )?" + TIME + "(?<end>\\]:? ?| [-–] |:? |$)");
    private static final Pattern LAST = Pattern.compile("(?<name>[^\\s\\[].{0,80}?) {1,4}" + DATE + " " + TIME + "$");

    /// @param line without marks of direction
    /// @return null when no message begins there
    static @Nullable LineHead of(String line) {
        String near = line.length() > FARTHEST ? line.substring(0, FARTHEST) : line;
        Matcher first = FIRST.matcher(near);
        if (first.lookingAt()) {
            boolean bracket = first.group("open").equals("[");
            String end = first.group("end").strip();
            return bracket == end.startsWith("]")
                    ? of(first, bracket ? "[" : end, line.substring(first.end()), false)
                    : null;
        }
        Matcher last = LAST.matcher(line.length() > FARTHEST ? "" : near);
        return last.matches() ? of(last, "name", last.group("name"), true) : null;
    }

    private static @Nullable LineHead of(Matcher parts, String frame, String rest, boolean nameFirst) {
        int[] date = {number(parts, "a"), number(parts, "b"), number(parts, "c")};
        String half = parts.group("half");
        String part =
                half == null ? parts.group("part") : half.replaceAll("[. ]", "").toLowerCase(java.util.Locale.ROOT);
        int hour = number(parts, "h");
        int minute = number(parts, "m");
        int second = parts.group("s") == null ? -1 : number(parts, "s");
        if (hour > 24 || minute > 59 || second > 60) {
            return null;
        }
        boolean yearFirst = parts.group("a").length() == 4;
        String style = frame
                + parts.group("sep").strip()
                + (yearFirst ? "y" : "")
                + (second < 0 ? "" : "s")
                + (half == null ? "" : "h");
        return new LineHead(
                style,
                date,
                yearFirst,
                hour % 24,
                minute,
                second,
                part == null ? "" : part,
                rest,
                nameFirst,
                parts.group("a") + parts.group("sep") + parts.group("b") + parts.group("sep") + parts.group("c"));
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    /// The hour of the day, whatever half of it is said.
    int hourOfDay() {
        return switch (part) {
            case "am", "上午", "凌晨", "清晨", "早上", "半夜", "午前" -> hour == 12 ? 0 : hour;
            case "pm", "下午", "晚上", "午後" -> hour < 12 ? hour + 12 : hour;
            case "中午" -> hour < 6 ? hour + 12 : hour;
            default -> hour;
        };
    }
}
