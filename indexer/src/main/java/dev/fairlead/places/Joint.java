package dev.fairlead.places;

import dev.fairlead.mentions.Scan;
import java.util.Set;

/// What joins two neighbouring ports.
enum Joint {
    NONE,
    /// The same role: `DAMMAM / JUBAIL`.
    ALTERNATIVE,
    /// The second one lies on the way: `Shanghai via Singapore`.
    VIA,
    /// From the one to the other, or only a list: `Shanghai-Hamburg`.
    DASH,
    /// From the one to the other: `Chennai, India to Busan`.
    LANE;

    private static final int LONGEST = 40;
    private static final Set<String> LANE_WORDS = Set.of("TO", "走", "到", "至", "去", "往", "发往", "运往", "飞", "飞往", "INTO");
    private static final Set<String> VIA_WORDS = Set.of("VIA", "经", "经由", "途经", "转", "中转", "经停");
    private static final Set<String> ALTERNATIVE_WORDS = Set.of("OR", "AND", "和", "或", "或者", "及", "与");
    private static final Set<String> PORT_WORDS =
            Set.of("PORT", "ICD", "CY", "SEAPORT", "TERMINAL", "CFS", "PT", "港", "口岸", "港口", "码头", "的");

    /// Reads what stands between the end of one port and the start of the next.
    static Joint between(String text, int end, int start) {
        if (start - end > LONGEST) {
            return NONE;
        }
        Joint joint = start == end ? NONE : ALTERNATIVE;
        int strange = 0;
        int i = end;
        while (i < start) {
            int wordEnd = wordEnd(text, i, start);
            String word = text.substring(i, wordEnd);
            if (isLaneSign(word)) {
                joint = joint == VIA || joint == LANE ? joint : word.equals("-") ? DASH : LANE;
                strange = 0;
            } else if (VIA_WORDS.contains(word)) {
                joint = VIA;
                strange = 0;
            } else if (LANE_WORDS.contains(word)) {
                joint = LANE;
                strange = 0;
            } else if ("\n\t;:。".contains(word)) {
                return NONE;
            } else if (!isHarmless(word)) {
                strange++;
            }
            i = wordEnd;
        }
        // One strange word is the country or region: "Jebel Ali, UAE to Sohar".
        return strange > (joint == ALTERNATIVE ? 0 : 1) || strange > 0 && !hasCommaOrLane(text, end, start)
                ? NONE
                : joint;
    }

    private static boolean hasCommaOrLane(String text, int end, int start) {
        for (int i = end; i < start; i++) {
            if (",-→>".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLaneSign(String word) {
        return word.equals("-")
                || word.equals("→")
                || word.equals(">")
                || word.equals("~")
                || word.equals("=>")
                || word.equals("»")
                || word.equals("⇒")
                || word.equals("➡");
    }

    private static boolean isHarmless(String word) {
        return " ,/、&|+*()".contains(word) || ALTERNATIVE_WORDS.contains(word) || PORT_WORDS.contains(word);
    }

    private static int wordEnd(String text, int from, int limit) {
        char c = text.charAt(from);
        int i = from + 1;
        if (Scan.isCode(c)) {
            while (i < limit && Scan.isCode(text.charAt(i))) {
                i++;
            }
        } else if (Scan.isChinese(c) && "、。".indexOf(c) < 0 && !LANE_WORDS.contains(String.valueOf(c))) {
            while (i < limit && Scan.isChinese(text.charAt(i)) && !LANE_WORDS.contains(text.substring(i, i + 1))) {
                i++;
            }
        }
        return i;
    }
}
