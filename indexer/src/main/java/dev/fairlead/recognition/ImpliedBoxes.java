package dev.fairlead.recognition;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.rates.QuotedRate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Kinds of containers that nobody writes because the trade knows them: `O/F USD 700/750/775` is for a 20GP, a 40GP and
/// a 40HQ.
final class ImpliedBoxes {

    private ImpliedBoxes() {}

    /// The mentions, and behind them a suggestion for each kind that only prices speak of.
    static List<Mention> into(List<Mention> mentions, List<Sheet> sheets, List<QuotedRate> rates) {
        Set<String> named = null;
        List<Mention> all = mentions;
        for (QuotedRate rate : rates) {
            String box = rate.doubtful() ? null : rate.equipment();
            if (box == null) {
                continue;
            }
            named = named == null ? boxesOf(mentions) : named;
            Sheet sheet = named.add(box) ? sheetOf(rate, sheets) : null;
            if (sheet != null) {
                all = all == mentions ? new ArrayList<>(mentions) : all;
                all.add(mention(rate, box, sheet));
            }
        }
        return all;
    }

    private static Set<String> boxesOf(List<Mention> mentions) {
        Set<String> boxes = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.type() == MentionType.EQUIPMENT) {
                boxes.add(mention.value());
            }
        }
        return boxes;
    }

    private static @Nullable Sheet sheetOf(QuotedRate rate, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            int start = sheet.passage().start();
            boolean same = sheet.zone() == rate.origin().zone()
                    && sheet.passage().source() == rate.origin().source();
            if (same
                    && rate.start() >= start
                    && rate.end() <= start + sheet.passage().text().length()) {
                return sheet;
            }
        }
        return null;
    }

    private static Mention mention(QuotedRate rate, String box, Sheet sheet) {
        int start = sheet.passage().start();
        Evidence evidence = new Evidence().plus(Weight.CUE_WORD, "its place in a list of prices");
        return new Mention(
                MentionType.EQUIPMENT,
                box,
                "",
                sheet.passage().text().substring(rate.start() - start, rate.end() - start),
                sheet.zone(),
                sheet.passage().source(),
                rate.start(),
                rate.end(),
                evidence.score(),
                evidence.words(),
                "");
    }
}
