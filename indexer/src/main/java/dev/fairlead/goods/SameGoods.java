package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.text.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Goods that a mail names in full once and in short elsewhere: `Furniture` in the subject above `COMMODITY: WOODEN
/// GARDEN FURNITURE` is that furniture, and no second cargo.
public final class SameGoods {

    private static final int LEAST_CHINESE = 2;
    /// More names are a list, in which each stands for itself.
    private static final int MOST = 12;
    /// Letters that words have in common where only their endings differ: `machine` and `machinery`.
    private static final int LEAST_STEM = 5;

    /// Beside other goods it says that they are nothing special.
    private static final String GENERAL = "general cargo";

    private final List<Mention> goods = new ArrayList<>();
    /// What stands behind a label is how the mail itself calls the goods.
    private final List<Mention> labelled = new ArrayList<>();

    private SameGoods(List<Mention> mentions) {
        Set<String> values = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.type() == MentionType.CARGO && !TariffReader.isCode(mention)) {
                goods.add(mention);
                if (Evidence.isLabel(mention.evidence()) && values.add(mention.value())) {
                    labelled.add(mention);
                }
            }
        }
    }

    /// The mentions, those of short names with the value of the full one.
    public static List<Mention> named(List<Mention> mentions) {
        SameGoods same = new SameGoods(mentions);
        if (same.goods.size() < 2 || same.goods.size() > MOST) {
            return mentions;
        }
        List<Mention> named = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean goods = same.goods.contains(mention);
            if (!goods || !GENERAL.equals(mention.value()) || same.areAllGeneral()) {
                named.add(goods ? same.inFull(mention) : mention);
            }
        }
        return named;
    }

    private boolean areAllGeneral() {
        return goods.stream().allMatch(mention -> GENERAL.equals(mention.value()));
    }

    private Mention inFull(Mention mention) {
        Mention full = labelOf(mention);
        if (full == null) {
            full = mention;
            for (Mention other : goods) {
                boolean longer = other.value().length() > full.value().length();
                full = longer && isEndOf(mention.value(), other.value()) ? other : full;
            }
        }
        return full == mention ? mention : mention.withValue(full.value());
    }

    /// A subject is about the goods that the label names, and so are words of the text that share one with it;
    /// what is counted is goods of its own.
    private @Nullable Mention labelOf(Mention mention) {
        if (labelled.contains(mention) || mention.zone() != ZoneKind.SUBJECT && !Evidence.isPlace(mention.evidence())) {
            return null;
        }
        for (Mention label : labelled) {
            if (label.source() == mention.source() && sharesWord(mention.value(), label.value())) {
                return label;
            }
        }
        boolean only = labelled.size() == 1 && labelled.getFirst().source() == mention.source();
        return only && mention.zone() == ZoneKind.SUBJECT ? labelled.getFirst() : null;
    }

    private static boolean sharesWord(String name, String label) {
        if (Scan.isChinese(name.charAt(0))) {
            return label.contains(name);
        }
        for (String word : name.split(" ")) {
            String stem = word.substring(0, Math.min(word.length(), LEAST_STEM));
            boolean whole = word.length() >= LEAST_STEM || isWord(stem, label);
            if (word.length() > 2 && whole && (label.startsWith(stem) || label.contains(" " + stem))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String word, String label) {
        return (" " + label + " ").contains(" " + word + " ");
    }

    /// `starch` of `starch in jumbo bags` and `sugar` of `white sugar`.
    private static boolean isEndOf(String name, String full) {
        if (full.startsWith(name + " in ")) {
            return true;
        }
        int start = full.length() - name.length();
        if (!full.endsWith(name) || start == 0) {
            return false;
        }
        return Scan.isChinese(name.charAt(0)) ? name.length() >= LEAST_CHINESE : full.charAt(start - 1) == ' ';
    }
}
