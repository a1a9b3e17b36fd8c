package dev.fairlead.ships;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is said of ships: the deeds behind their names, and the words that they stand behind.
final class ShipWords {

    private static final Set<String> DEEDS = Words.set("""
                    BERTHED BERTHS BERTHING SAILED SAILS SLIPPED SLIPS SLID SLIDES SLIDING OMITS OMITTED OMIT
                    OMITTING SKIPS SKIPPED SKIPPING CALLS CALLING ARRIVES ARRIVED ARRIVING DEPARTED DEPARTS LEFT
                    DELAYED PHASED AGROUND GROUNDED ANCHORED ANCHORING DRIFTING DISCHARGES DISCHARGED
                    DISCHARGING LOADS OVERBOOKED OVERLOADED TRANSITS TRANSITED DIVERTED DOCKED UNDERWAY STUCK
                    UNBERTHED VACATED REROUTED BLANKED COMPLETED ETA ETD ETB ETS ROLLED ROTATION WAITING BUNCHED
                    """);
    private static final Set<String> FILLERS = Words.set("""
                    HAS HAVE HAD IS WAS WILL BE BEEN NOW ALREADY ALSO STILL AGAIN JUST MOST LIKELY FINALLY NOT
                    NEVER ONLY WOULD SHALL CAN MAY
                    """);
    // Behind these even a name of no fleet is a ship.
    private static final Set<String> IN_FRONT = Words.set("""
                    SHIP STEAMER CONNECT CONNECTS CONNECTED CONNECTING ONTO ABOARD ONBOARD FEEDER VSL VESSEL
                    NEWBUILDING
                    """);
    private static final Set<String> CHANGES = Words.set("""
                    REPLACED SUBSTITUTED ROLLED SHIFTED TRANSFERRED CONNECT CONNECTING MOVED RELAYED BOOKED
                    LOADED LOADING LOAD CONFIRMED SHIPPED SHPD SPACE BOARD SAILED SAILING TRANSSHIPPED
                    TRANSHIPPED STOWED PLANNED CHANGED NOMINATED
                    """);
    private static final String[] CHINESE_DEEDS = {
        "靠泊", "离港", "离开", "到港", "抵港", "抵达", "开航", "开船", "启航", "跳", "延", "晚开", "晚到", "推迟", "甩", "爆舱", "爆仓", "脱班", "停航",
        "改期", "封航", "搁浅", "挂靠", "绕航", "滞留", "上", "这班", "这水", "这条", "这艘", "的船", "航次", "船", "因", "由于", "到", "预计", "卸",
        "装", "塞港", "压港"
    };
    private static final String[] CHINESE_FILLERS = {
        "昨天", "昨晚", "昨日", "今天", "今早", "今晨", "今日", "明天", "已经", "已", "目前", "现在", "现", "又", "将", "会", "才", "刚", "在", "于"
    };
    private static final String[] CHINESE_IN_FRONT = {"船是", "船为", "大船", "改配", "配", "搭", "乘", "换", "上", "改", "换成", "在"};

    private ShipWords() {}

    /// What the ship does, in the words that follow; null when it does nothing that ships do.
    static @Nullable String deed(String text, int end) {
        int at = Scan.skip(text, end, " \"')");
        if (at < text.length() && Scan.isChinese(text.charAt(at))) {
            return chineseDeed(text, at);
        }
        for (int words = 0; words < 4 && at > end; words++) {
            int wordEnd = Months.letters(text, at);
            String word = text.substring(at, wordEnd);
            if (DEEDS.contains(word)) {
                return word;
            }
            if (!FILLERS.contains(word)) {
                return null;
            }
            at = Scan.skip(text, wordEnd, " ");
        }
        return null;
    }

    private static @Nullable String chineseDeed(String text, int from) {
        int at = from;
        for (int fillers = 0; fillers < 3; fillers++) {
            int next = behindOne(text, CHINESE_FILLERS, at);
            if (next == at) {
                break;
            }
            at = Scan.skip(text, next, " ");
        }
        int end = behindOne(text, CHINESE_DEEDS, at);
        return end > at ? text.substring(at, end) : null;
    }

    private static int behindOne(String text, String[] words, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    /// A word that ships stand behind stands in front.
    static boolean isBehind(String text, int start) {
        int end = start;
        while (end > 0 && " \"':".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : CHINESE_IN_FRONT) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        String before = wordBefore(text, start);
        String word = before.equals("THE") ? wordBefore(text, start - 4) : before;
        return IN_FRONT.contains(word)
                || isJoint(word)
                        && isChange(wordBefore(text, start - 1 - word.length() - (before.equals("THE") ? 4 : 0)));
    }

    private static boolean isJoint(String word) {
        return switch (word) {
            case "BY", "TO", "WITH", "ON", "PER", "FROM", "VIA" -> true;
            default -> false;
        };
    }

    /// "replaced by", "rolled to", "loaded on", "confirmed on"
    private static boolean isChange(String word) {
        return CHANGES.contains(word);
    }

    static String wordBefore(String text, int start) {
        int end = Math.max(0, start);
        while (end > 0 && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && end - begin < 12) {
            begin--;
        }
        return text.substring(begin, end);
    }
}
