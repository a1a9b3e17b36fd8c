package dev.fairlead.numbers;

import dev.fairlead.freight.AirWaybill;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import java.util.Set;

/// Houses of a consolidation, whose numbers have no label because the airline's number makes them known.
///
/// ```
/// houses = airline's number ( "/" | "(" | "|" ) house | house number-of-packages kind
/// ```
/// `112-71508835 / PVGLGG-6104`, `1. HKX77013 14 ctns 205 kg` below the master's number. Shown to be confirmed.
final class ConsolHouses {

    private static final int LEAST_LENGTH = 7;
    private static final int MOST_LENGTH = 16;
    private static final int LEAST_DIGITS = 4;
    private static final Set<String> PACKED = Set.of(
            "CTN", "CTNS", "PC", "PCS", "PKG", "PKGS", "PLT", "PLTS", "PALLET", "PALLETS", "CARTON", "CARTONS",
            "PIECES", "KG", "KGS", "K", "SKIDS", "SKID", "BXS", "BOXES", "CRATE", "CRATES", "件", "箱", "托", "公斤");

    private final Sheet sheet;
    private final String text;

    private ConsolHouses(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        if (hasMaster(sheet)) {
            new ConsolHouses(sheet).read();
        }
    }

    private static boolean hasMaster(Sheet sheet) {
        for (Sheet.Spot spot : sheet.spots()) {
            if (isMaster(spot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMaster(Sheet.Spot spot) {
        return spot.mention().type() == MentionType.AWB
                && AirWaybill.parse(spot.mention().value()).isPresent();
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int end = Scan.isLetter(text.charAt(i)) ? NumberText.numberEnd(text, i) : i;
            if (isNumber(i, end)) {
                readHouse(i, end);
            }
            i = Math.max(i + 1, Scan.codeEnd(text, i));
        }
    }

    /// Two letters at least in front of the digits, and nothing else that looks so.
    private boolean isNumber(int start, int end) {
        return end - start >= LEAST_LENGTH
                && end - start <= MOST_LENGTH
                && Scan.isLetter(text.charAt(start + 1))
                && Scan.digits(text, start, end) >= LEAST_DIGITS
                && sheet.isFree(start, end)
                && !ContainerNumber.hasShape(text.substring(start, end))
                && BillOfLading.parse(text.substring(start, end)).isPresent();
    }

    private void readHouse(int start, int end) {
        boolean joined = isBehindMaster(start);
        if (joined || isPacked(end)) {
            Evidence evidence = new Evidence()
                    .plus(Weight.CUE_WORD, joined ? "behind its master" : "of a consolidation, with its packages")
                    .plus(Weight.SHAPE, "long as the number of a house");
            sheet.note(MentionType.AWB, text.substring(start, end), start, end, evidence);
        }
    }

    private boolean isBehindMaster(int start) {
        int before = start;
        while (before > 0 && start - before < 4 && " /(|".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        if (before == start || text.substring(before, start).isBlank()) {
            return false;
        }
        for (Sheet.Spot spot : sheet.spots()) {
            if (spot.to() == before && isMaster(spot)) {
                return true;
            }
        }
        return false;
    }

    /// `14 CTNS`, `612K`, `36件`
    private boolean isPacked(int end) {
        int figure = Scan.skip(text, end, " \t|/:,");
        int behind = Scan.digitsEnd(text, figure);
        if (behind == figure || behind - figure > 5) {
            return false;
        }
        int word = Scan.skip(text, behind, " ");
        int wordEnd = Months.letters(text, word);
        String packed = wordEnd > word
                ? text.substring(word, wordEnd)
                : text.substring(word, Math.min(text.length(), word + 1));
        return PACKED.contains(packed) || PACKED.contains(text.substring(word, Math.min(text.length(), word + 2)));
    }
}
