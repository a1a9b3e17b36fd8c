package dev.fairlead.mentions;

import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ships that a sentence speaks of: the only capitals among small letters or Chinese, with a verb behind them
/// that ships do, a word in front that ships stand behind, or a carrier's way of naming them.
///
/// ```
/// talk = in-front name | name { filler } deed | name-of-fleet
/// ```
/// "KOTA CANTIK berthed last night", "does CMA CGM LYRA comply?", "boxes connect the ZHONG GU NAN HAI", HE JIN這班船
final class ShipTalk {

    private static final Set<String> DEEDS =
            words("BERTHED BERTHS BERTHING SAILED SAILS SLIPPED SLIPS SLID SLIDES SLIDING "
                    + "OMITS OMITTED OMIT OMITTING SKIPS SKIPPED SKIPPING CALLS CALLING ARRIVES ARRIVED ARRIVING DEPARTED DEPARTS "
                    + "LEFT DELAYED PHASED AGROUND GROUNDED ANCHORED ANCHORING DRIFTING DISCHARGES DISCHARGED DISCHARGING LOADS "
                    + "OVERBOOKED OVERLOADED TRANSITS TRANSITED DIVERTED DOCKED UNDERWAY STUCK UNBERTHED VACATED REROUTED BLANKED "
                    + "COMPLETED ETA ETD ETB ETS ROLLED ROTATION WAITING BUNCHED");
    private static final Set<String> FILLERS =
            words("HAS HAVE HAD IS WAS WILL BE BEEN NOW ALREADY ALSO STILL AGAIN JUST "
                    + "MOST LIKELY FINALLY NOT NEVER ONLY WOULD SHALL CAN MAY");
    // Behind these even a name of no fleet is a ship.
    private static final Set<String> IN_FRONT =
            words("SHIP STEAMER CONNECT CONNECTS CONNECTED CONNECTING ONTO ABOARD ONBOARD "
                    + "FEEDER VSL VESSEL NEWBUILDING");
    private static final Set<String> CHANGES =
            words("REPLACED SUBSTITUTED ROLLED SHIFTED TRANSFERRED CONNECT CONNECTING MOVED "
                    + "RELAYED BOOKED LOADED LOADING LOAD CONFIRMED SHIPPED SHPD SPACE BOARD SAILED SAILING TRANSSHIPPED TRANSHIPPED "
                    + "STOWED PLANNED CHANGED NOMINATED");
    private static final Set<String> OFFICES =
            words("LOGISTICS AGENCY AGENCIES GROUP INTEGRATED LINES LINE SHIPPING CARGO "
                    + "AIR TEAM DESK ONLINE GLOBAL OFFICE SYSTEM PORTAL SPOT TERMINAL TERMINALS CONTRACT");
    private static final String[] CHINESE_DEEDS = {
        "靠泊", "离港", "离开", "到港", "抵港", "抵达", "开航", "开船", "启航", "跳", "延", "晚开", "晚到", "推迟", "甩", "爆舱", "爆仓", "脱班", "停航",
        "改期", "封航", "搁浅", "挂靠", "绕航", "滞留", "上", "这班", "这水", "这条", "这艘", "的船", "航次", "船", "因", "由于", "到", "预计", "卸",
        "装", "塞港", "压港"
    };
    private static final String[] CHINESE_FILLERS = {
        "昨天", "昨晚", "昨日", "今天", "今早", "今晨", "今日", "明天", "已经", "已", "目前", "现在", "现", "又", "将", "会", "才", "刚", "在", "于"
    };
    private static final String[] CHINESE_IN_FRONT = {"船是", "船为", "大船", "改配", "配", "搭", "乘", "换", "上", "改", "换成", "在"};

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;
    private final ShipPlace place;

    private ShipTalk(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
        this.place = new ShipPlace(sheet);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    static void read(Sheet sheet, ShipReader ships) {
        ShipTalk talk = new ShipTalk(sheet, ships);
        String text = sheet.text();
        int at = 0;
        while (at < text.length() && !sheet.isFull()) {
            boolean begins = Scan.isLetter(text.charAt(at)) && Scan.startsWord(text, at);
            at = begins && isShouted(sheet, at) ? talk.readAt(at) : Math.max(at + 1, Scan.codeEnd(text, at));
        }
    }

    /// The word here has two capitals at least and no small letter.
    private static boolean isShouted(Sheet sheet, int at) {
        String text = sheet.text();
        return at + 1 < text.length()
                && Scan.isCode(text.charAt(at + 1))
                && !sheet.hasSmall(at, at + 2)
                && sheet.isFree(at, at + 2);
    }

    /// Offset behind the capitals that begin here.
    private int readAt(int start) {
        ShipName found = ShipName.from(sheet, start);
        ShipName name = found == null ? null : place.capitalsOf(found);
        if (name == null) {
            return Math.max(start + 1, Scan.codeEnd(text, start));
        }
        Evidence evidence = isShip(name) ? evidence(name) : null;
        if (evidence != null) {
            ships.note(name, evidence, false);
        }
        return name.end();
    }

    private boolean isShip(ShipName name) {
        return sheet.isFree(name.start(), name.end())
                && name.hasOwnPart(sheet)
                && isOwn(name)
                && place.isSentence(name);
    }

    private @Nullable Evidence evidence(ShipName name) {
        String deed = deed(text, name.end());
        if (deed != null) {
            return new Evidence().plus(Weight.SHAPE, "in front of '" + deed.toLowerCase(Locale.ROOT) + "'");
        }
        boolean names = name.ofFleet() && !isEveryday(name);
        if (isBehind(text, name.start()) || names || name.ofFleet() && isDoubted(name)) {
            return new Evidence().plusIf(!name.ofFleet(), Weight.SHAPE, "behind a word that ships stand behind");
        }
        return null;
    }

    /// None of the words is one of the sentence, of an office, or another thing's name. Behind the fleet's own
    /// part a port may stand: `MSC TIANJIN`.
    private boolean isOwn(ShipName name) {
        if (name.end() - name.start() < 5 || ShipPlace.hasStop(name) || FirmNames.isInside(sheet, name.end())) {
            return false;
        }
        boolean single = name.value().indexOf(' ') < 0;
        for (String word : name.value().split(" ")) {
            int digits = Scan.digits(word, 0, word.length());
            boolean amount = digits > 0 && digits < word.length();
            if (amount || OFFICES.contains(word) || PlainWords.isCountry(word)) {
                return false;
            }
        }
        boolean ship = !single
                || name.end() - name.start() >= 5
                        && wordBefore(text, name.start()).equals("SHIP");
        return ship && isNothingElse(name);
    }

    private boolean isNothingElse(ShipName name) {
        for (int i = sheet.firstHitFrom(name.start());
                i < sheet.hits().size() && sheet.hits().get(i).start() < name.end();
                i++) {
            Hit hit = sheet.hits().get(i);
            boolean first = hit.start() == name.start();
            boolean port = hit.as(Term.Kind.PORT) != null && (first || !name.ofFleet());
            if (!ShipName.isFleet(hit) && (port || !name.registered() && ShipPlace.isOfTrade(hit))) {
                return false;
            }
        }
        return true;
    }

    /// "ONE TIME", "EVER GREEN": said of other things, too.
    private boolean isEveryday(ShipName name) {
        return sheet.vocabulary()
                .isEverydayWord(name.value().substring(0, name.value().indexOf(' ')));
    }

    /// "not ONE HARBOUR but ONE HAWK", `ONE APUS??`
    private boolean isDoubted(ShipName name) {
        String before = wordBefore(text, name.start());
        return before.equals("NOT") || before.equals("BUT") || place.isAnnounced(name.start());
    }

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

    private static String wordBefore(String text, int start) {
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
