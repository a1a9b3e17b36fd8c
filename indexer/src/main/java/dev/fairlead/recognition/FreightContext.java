package dev.fairlead.recognition;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.ZoneKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a message speaks of freight at all.
///
/// Hamburg and Shanghai are cities, flights have routes and EVER GREEN is a chair: where neither a word of the
/// trade nor a number of it stands, ports and ships are shown to be confirmed and never linked.
record FreightContext(boolean present) {

    /// Just below what is linked without a person's word.
    private static final double MOST = 0.85;

    private static final Set<MentionType> DOUBTED = EnumSet.of(MentionType.PORT, MentionType.LANE, MentionType.VESSEL);

    /// None of these is in a mail by chance: they have check digits, carriers' shapes or a ship beside them.
    private static final Set<MentionType> SIGNS = EnumSet.of(
            MentionType.CONTAINER,
            MentionType.IMO,
            MentionType.VOYAGE,
            MentionType.BL,
            MentionType.AWB,
            MentionType.EQUIPMENT,
            MentionType.HS,
            MentionType.UN);

    static FreightContext of(List<Sheet> sheets, List<Mention> mentions) {
        boolean doubted = false;
        for (Mention mention : mentions) {
            if (isSign(mention)) {
                return new FreightContext(true);
            }
            doubted |= isDoubted(mention);
        }
        return new FreightContext(!doubted || speakOfFreight(sheets));
    }

    private static boolean speakOfFreight(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            if (sheet.zone() != ZoneKind.SIGNATURE && sheet.vocabulary().speaksOfFreight(sheet.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubted(Mention mention) {
        return DOUBTED.contains(mention.type()) && mention.score() > MOST;
    }

    private static boolean isSign(Mention mention) {
        return SIGNS.contains(mention.type()) && mention.score() >= 0.9;
    }

    List<Mention> temper(List<Mention> mentions) {
        return present
                ? mentions
                : mentions.stream()
                        .map(mention -> isDoubted(mention)
                                ? mention.withScore(MOST, "but nothing of freight in the message")
                                : mention)
                        .toList();
    }
}
