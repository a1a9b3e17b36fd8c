package dev.fairlead.dates;

import java.util.regex.Pattern;

/// How days and periods are written, in folded text.
final class DayPatterns {

    private static final String MONTH =
            "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|FEV|ABR|OKT|DIC|DEZ)[A-Z]{0,7}";
    private static final String YEAR =
            "(?:[ ,./'-]{0,2}(20[0-9]{2}|(?<![, ])[23][0-9](?![0-9:/.]))(?![0-9]| ?(?:JAN|FEB|MAR|APR|MAY|JUN"
                    + "|JUL|AUG|SEP|OCT|NOV|DEC)))?";

    static final Pattern ISO = Pattern.compile("(20[0-9]{2})[-./年] ?([0-9]{1,2})[-./月] ?([0-9]{1,2})[日号]?(?![0-9])");
    static final Pattern COMPACT = Pattern.compile("(20[23][0-9])(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])");
    static final Pattern CHINESE_PART =
            Pattern.compile("(?:(20[0-9]{2})年)?(本|当|下|[0-9]{1,2}|)(?:个)?月份?(上半月|下半月|上旬|中旬|下旬|底|末|初)");
    static final Pattern CHINESE_DAY = Pattern.compile("(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})[日号]?");
    static final Pattern CHINESE_MONTH = Pattern.compile("(?:(20[0-9]{2})年)?([0-9]{1,2})月份?(?![0-9])");
    static final Pattern CHINESE_FIGURES = Pattern.compile("([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");
    static final Pattern HALF_ALONE = Pattern.compile("(上半月|下半月|月底|月末)");
    static final Pattern DAYS_MONTH =
            Pattern.compile("([0-9]{1,2})(?:ST|ND|RD|TH)? ?(?:-|~|TO|/|&|AND|AL|A|BIS|THRU|THROUGH|TILL|UNTIL)"
                    + " ?([0-9]{1,2})(?:ST|ND|RD|TH)?[ ./,-]{0,2}(?:OF |DE )?"
                    + MONTH + YEAR);
    static final Pattern DAY_MONTH =
            Pattern.compile("([0-9]{1,2})(?:ST|ND|RD|TH)?[ ./,-]{0,2}(?:OF |DE )?" + MONTH + YEAR);
    static final Pattern MONTH_DAYS = Pattern.compile(MONTH
            + "[ .-]{0,2}([0-9]{1,2})(?:ST|ND|RD|TH)? ?(?:-|~|TO) ?([0-9]{1,2})(?:ST|ND|RD|TH)?(?![0-9/])(?! ?[A-Z]{3})"
            + YEAR);
    static final Pattern MONTH_DAY = Pattern.compile(MONTH + "[ .,-]{0,2}([0-9]{1,2})(?:ST|ND|RD|TH)?(?![0-9])" + YEAR);
    static final Pattern MONTH_ONLY = Pattern.compile(MONTH + "(?:[ .,'/-]{0,2}(20[0-9]{2}|[23][0-9]))?(?![0-9])");
    static final Pattern HALF =
            Pattern.compile("(1|2|1ST|2ND|FIRST|SECOND|1 ?/ ?2)[ -]?(?:H|HALF)(?: OF)?[ -]?" + MONTH + YEAR);
    static final Pattern H_HALF = Pattern.compile("H([12])[ -]" + MONTH + YEAR);
    static final Pattern PART = Pattern.compile(
            "(END|MID|BEGINNING|EARLY|LATE|E|B|M)(?: OF|/)?[ /-]?(?:THE )?(?:(THIS|NEXT|CURRENT|COMING) )?(MONTH|"
                    + MONTH + ")" + YEAR);
    static final Pattern MONTH_END = Pattern.compile("(?:MONTH[ -]?END|EOM)(?:(?: OF)? " + MONTH + ")?");
    static final Pattern WEEK =
            Pattern.compile("(?:WEEKS?|WK|CW|KW)[ .#]{0,2}([0-9]{1,2})(?: ?[-+/&] ?(?:WK ?)?([0-9]{1,2}))?(?![0-9])");
    static final Pattern WEEK_OF_MONTH = Pattern.compile(
            "(FIRST|1ST|SECOND|2ND|THIRD|3RD|LAST)(?: FULL)? WEEK (?:OF |IN )?(?:THE )?" + MONTH + YEAR);
    static final Pattern CHINESE_WEEK_OF_MONTH =
            Pattern.compile("(?:(20[0-9]{2})年)?([0-9]{1,2})月份?(?:的)?(第[一二三四]|最后一)(?:个)?(?:周|星期)");
    static final Pattern CHINESE_WEEK = Pattern.compile("第([0-9]{1,2})周");
    static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})(?:(?:\\2)(20[0-9]{2}|[23][0-9])|\\.(?![0-9]))?(?![0-9])");
    static final Pattern DAYS_NUMBERS = Pattern.compile(
            "([0-9]{1,2})\\.? ?- ?([0-9]{1,2})[/.]([0-9]{1,2})(?:[/.](20[0-9]{2}|[23][0-9]))?(?![0-9/.-])");
    static final Pattern DAY = Pattern.compile("(?:本月|当月|这个月)?([0-9]{1,2})(?:[号日]|ST\\b|ND\\b|RD\\b|TH\\b)");

    private DayPatterns() {}
}
