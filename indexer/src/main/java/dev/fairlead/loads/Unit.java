package dev.fairlead.loads;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The unit behind a figure.
///
/// @param factor to kilograms or cubic metres
/// @param kind of packages in English, empty for weights and volumes
/// @param end offset behind it
record Unit(MentionType type, BigDecimal factor, String kind, int end) {

    private static final int LONGEST = 10;
    private static final BigDecimal TON = BigDecimal.valueOf(1000);
    private static final BigDecimal POUND = new BigDecimal("0.45359237");

    private record Meaning(MentionType type, BigDecimal factor, String kind) {}

    private static final Map<String, Meaning> ENGLISH = new HashMap<>();
    /// First letters: most words behind figures begin with another.
    private static final BitSet ENGLISH_BEGINNINGS = new BitSet();

    private static final Map<String, Meaning> CHINESE = new HashMap<>();
    private static final Set<Character> CHINESE_BEGINNINGS = new HashSet<>();

    static {
        put(MentionType.WEIGHT, BigDecimal.ONE, "", "KG KGS KGM KILO KILOS KILOGRAM KILOGRAMS KG. KGS.");
        put(MentionType.WEIGHT, TON, "", "MT MTS MTON MTONS T TON TONS TONNE TONNES M/T M/TS TNE METRIC");
        put(MentionType.WEIGHT, POUND, "", "LB LBS POUND POUNDS");
        put(MentionType.VOLUME, BigDecimal.ONE, "", "CBM CBMS M3 CUM CU.M CU.M. M^3");
        put(MentionType.PACKAGES, BigDecimal.ONE, "cartons", "CTN CTNS CARTON CARTONS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "pallets", "PLT PLTS PALLET PALLETS SKID SKIDS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "packages", "PKG PKGS PACKAGE PACKAGES COLLI COLLIES");
        put(MentionType.PACKAGES, BigDecimal.ONE, "bags", "BAGS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "drums", "DRUM DRUMS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "pieces", "PC PCS PIECES");
        put(MentionType.PACKAGES, BigDecimal.ONE, "cases", "CASES CRATE CRATES");
        put(MentionType.PACKAGES, BigDecimal.ONE, "rolls", "ROLLS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "bales", "BALES");
        put(MentionType.PACKAGES, BigDecimal.ONE, "bundles", "BUNDLES BDL BDLS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "coils", "COILS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "reels", "REELS");
        put(MentionType.PACKAGES, BigDecimal.ONE, "sacks", "SACKS");
        chinese(MentionType.WEIGHT, BigDecimal.ONE, "", "公斤 千克");
        chinese(MentionType.WEIGHT, TON, "", "吨 公吨");
        chinese(MentionType.VOLUME, BigDecimal.ONE, "", "方 立方 立方米 立方公尺 个方");
        chinese(MentionType.PACKAGES, BigDecimal.ONE, "packages", "件 包");
        chinese(MentionType.PACKAGES, BigDecimal.ONE, "cartons", "箱");
        chinese(MentionType.PACKAGES, BigDecimal.ONE, "pallets", "托 板 托盘 个托 个托盘 卡板");
        chinese(MentionType.PACKAGES, BigDecimal.ONE, "drums", "桶");
        chinese(MentionType.PACKAGES, BigDecimal.ONE, "rolls", "卷");
    }

    private static void put(MentionType type, BigDecimal factor, String kind, String words) {
        for (String word : words.split(" ")) {
            ENGLISH.put(word, new Meaning(type, factor, kind));
            ENGLISH_BEGINNINGS.set(word.charAt(0));
        }
    }

    private static void chinese(MentionType type, BigDecimal factor, String kind, String words) {
        for (String word : words.split(" ")) {
            CHINESE.put(word, new Meaning(type, factor, kind));
            CHINESE_BEGINNINGS.add(word.charAt(0));
        }
    }

    /// The unit that follows here, perhaps behind a blank; null when none does.
    static @Nullable Unit at(String text, int from) {
        int start = Scan.skip(text, from, " ");
        if (start >= text.length() || start - from > 1) {
            return null;
        }
        if (Scan.isChinese(text.charAt(start))) {
            return longest(text, start);
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && isUnit(text.charAt(end))) {
            end++;
        }
        if (end == start || !ENGLISH_BEGINNINGS.get(text.charAt(start))) {
            return null;
        }
        Meaning meaning = ENGLISH.get(text.substring(start, end));
        while (meaning == null && end > start && "./".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            meaning = ENGLISH.get(text.substring(start, end));
        }
        int slash = meaning == null ? text.indexOf('/', start, end) : -1;
        if (slash > start) {
            end = slash;
            meaning = ENGLISH.get(text.substring(start, end));
        }
        return meaning == null || !Scan.endsWord(text, end) ? null : of(meaning, end);
    }

    private static @Nullable Unit longest(String text, int start) {
        if (!CHINESE_BEGINNINGS.contains(text.charAt(start))) {
            return null;
        }
        for (int length = 4; length > 0; length--) {
            int end = start + length;
            Meaning meaning = end > text.length() ? null : CHINESE.get(text.substring(start, end));
            if (meaning != null) {
                return of(meaning, end);
            }
        }
        return null;
    }

    private static Unit of(Meaning meaning, int end) {
        return new Unit(meaning.type(), meaning.factor(), meaning.kind(), end);
    }

    private static boolean isUnit(char c) {
        return Scan.isCode(c) || "./^".indexOf(c) >= 0;
    }
}
