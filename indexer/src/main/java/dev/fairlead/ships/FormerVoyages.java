package dev.fairlead.ships;

import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The other voyage of a correction, in the line of the right one: `0022W (draft shows 0021W)`, `073W(原为072W)`.
final class FormerVoyages {

    private static final int FARTHEST = 30;

    private static final List<String> WORDS = Words.list("""
            WAS_; NOT_; INSTEAD OF_; SHOWS_; SHOWED_; SAYS_; FORMER; PREVIOUS; EX_; REPLACES_; OLD_; ->; 原;
            不是; 而非; 误
            """);

    private final Sheet sheet;
    private final String text;

    private FormerVoyages(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        FormerVoyages reader = new FormerVoyages(sheet);
        List<Sheet.Spot> voyages = new ArrayList<>();
        for (Sheet.Spot spot : sheet.spots()) {
            if (spot.mention().type() == MentionType.VOYAGE) {
                voyages.add(spot);
            }
        }
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count() && !voyages.isEmpty(); i++) {
            if (reader.isVoyage(codes.start(i), codes.end(i))) {
                reader.readBehind(voyages, codes.start(i), codes.end(i));
            }
        }
    }

    private boolean isVoyage(int start, int end) {
        return end - start >= 4
                && end - start <= 9
                && sheet.isFree(start, end)
                && VoyageNumber.parse(text.substring(start, end))
                        .filter(VoyageNumber::isUnmistakable)
                        .isPresent();
    }

    private void readBehind(List<Sheet.Spot> voyages, int start, int end) {
        Sheet.Spot right = before(voyages, start);
        boolean alike = right != null
                && right.to() - right.from() == end - start
                && text.charAt(right.to() - 1) == text.charAt(end - 1);
        if (right != null && alike && isCorrection(text.substring(right.to(), start))) {
            Evidence evidence =
                    new Evidence().plus(Weight.SHAPE, "shape of a voyage").plus(Weight.PARTNER, "voyage behind it");
            sheet.note(MentionType.VOYAGE, text.substring(start, end), start, end, evidence);
        }
    }

    private static Sheet.@Nullable Spot before(List<Sheet.Spot> voyages, int start) {
        Sheet.Spot last = null;
        for (int i = 0; i < voyages.size() && i < 50; i++) {
            Sheet.Spot spot = voyages.get(i);
            boolean near = spot.to() < start && start - spot.to() <= FARTHEST;
            last = near && (last == null || last.to() < spot.to()) ? spot : last;
        }
        return last;
    }

    private static boolean isCorrection(String between) {
        for (String word : WORDS) {
            if (between.indexOf('\n') < 0 && between.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
