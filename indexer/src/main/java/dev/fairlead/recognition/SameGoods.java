package dev.fairlead.recognition;

import java.util.ArrayList;
import java.util.List;

/// Goods that a mail names in full once and in short elsewhere: `furniture` in the subject above `COMMODITY: WOODEN
/// GARDEN
/// FURNITURE` is that furniture, and no second cargo.
final class SameGoods {

    private static final int LEAST_CHINESE = 2;
    /// More names are a list, in which each stands for itself.
    private static final int MOST = 12;

    private SameGoods() {}

    /// The mentions, those of short names with the value of the full one.
    static List<Mention> named(List<Mention> mentions) {
        List<Mention> goods = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.type() == MentionType.CARGO) {
                goods.add(mention);
            }
        }
        if (goods.size() < 2 || goods.size() > MOST) {
            return mentions;
        }
        List<Mention> named = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            named.add(mention.type() == MentionType.CARGO ? inFull(mention, goods) : mention);
        }
        return named;
    }

    private static Mention inFull(Mention mention, List<Mention> goods) {
        Mention full = mention;
        for (Mention other : goods) {
            boolean longer = other.value().length() > full.value().length();
            full = longer && isEndOf(mention.value(), other.value()) ? other : full;
        }
        return full == mention ? mention : mention.withValue(full.value());
    }

    private static boolean isEndOf(String name, String full) {
        int start = full.length() - name.length();
        if (!full.endsWith(name) || start == 0) {
            return false;
        }
        return Scan.isChinese(name.charAt(0)) ? name.length() >= LEAST_CHINESE : full.charAt(start - 1) == ' ';
    }
}
