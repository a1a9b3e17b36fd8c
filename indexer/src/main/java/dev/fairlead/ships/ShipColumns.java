package dev.fairlead.ships;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.grids.HeadWords;
import dev.fairlead.grids.LabelledColumns;
import dev.fairlead.grids.LabelledColumns.Cell;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// Ships, voyages and IMO numbers in the columns of a schedule, and in the lines below `Vessel Voyage ETD`.
final class ShipColumns {

    private static final int MOST_LINES = 200;
    private static final Set<Cue> SHIPS = EnumSet.of(Cue.SHIP, Cue.VESSEL, Cue.VOYAGE, Cue.IMO);

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;

    private ShipColumns(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
    }

    /// Starts of the lines that are heads: their labels announce what stands below, not beside them.
    static Set<Integer> read(Sheet sheet, ShipReader ships) {
        ShipColumns columns = new ShipColumns(sheet, ships);
        Set<Integer> heads = new HashSet<>();
        LabelledColumns.of(sheet, SHIPS).forEach(cell -> {
            heads.add(cell.head().line());
            columns.readCell(cell);
        });
        int behind = 0;
        for (Hit hit : sheet.hits()) {
            if (isShip(hit) && hit.start() >= behind && columns.isPlainHead(hit)) {
                behind = columns.readLines(Scan.lineEnd(sheet.text(), hit.start()) + 1);
                heads.add(hit.start());
            }
        }
        return heads;
    }

    private static boolean isShip(Hit hit) {
        return hit.cue() == Cue.SHIP || hit.cue() == Cue.VESSEL;
    }

    private void readCell(Cell cell) {
        switch (cell.cue()) {
            case SHIP, VESSEL ->
                readShip(cell.start(), cell.end(), isCombined(cell.head().words()));
            case VOYAGE -> readVoyage(cell.start());
            case IMO -> readImo(cell.start());
            default -> {}
        }
    }

    private static boolean isCombined(String head) {
        return head.contains("VOY") || head.contains("航次") || head.endsWith("V");
    }

    /// Offset behind the ship, `start` itself when none stands here.
    private int readShip(int start, int limit, boolean voyageDue) {
        boolean letter = start < limit && Scan.isLetter(text.charAt(start));
        ShipName name = letter ? ShipName.from(sheet, start) : null;
        if (name == null || name.end() > limit) {
            return start;
        }
        ships.note(name, new Evidence().plus(Weight.LABEL, "in the column of ships"), false, voyageDue);
        return name.end();
    }

    private void readVoyage(int at) {
        int start = text.startsWith("V.", at) ? Scan.skip(text, at + 2, " ") : at;
        int end = Partners.voyageEnd(text, start);
        VoyageNumber voyage = sheet.isFree(start, end)
                ? VoyageNumber.parse(sheet.slice(start, end)).orElse(null)
                : null;
        if (voyage != null) {
            Evidence evidence = new Evidence().plus(Weight.LABEL, "in the column of voyages");
            sheet.note(MentionType.VOYAGE, voyage.value(), start, end, evidence);
        }
    }

    private void readImo(int at) {
        int start = text.startsWith("IMO", at) ? Scan.skip(text, at + 3, " :.#") : at;
        int end = Scan.codeEnd(text, start);
        ImoNumber imo = sheet.isFree(start, end)
                ? ImoNumber.parse(sheet.slice(start, end)).orElse(null)
                : null;
        if (imo != null) {
            Evidence evidence = new Evidence()
                    .plus(Weight.LABEL, "in the column of IMO numbers")
                    .plus(Weight.CHECK_DIGIT, "check digit right");
            sheet.note(MentionType.IMO, imo.value(), start, end, evidence);
        }
    }

    /// `Vessel Voyage ETD`, 船名 / 航次 / 截关: a line of nothing but labels, a ship's first.
    private boolean isPlainHead(Hit first) {
        int start = first.start();
        int end = Scan.lineEnd(text, start);
        int labels = 0;
        boolean voyage = false;
        int at = start == Scan.lineStart(text, start) ? start : end + 1;
        while (at < end) {
            Hit hit = sheet.hitAt(at);
            if (hit == null || hit.cue() == Cue.NONE) {
                return false;
            }
            labels++;
            voyage |= hit.cue() == Cue.VOYAGE || isCombined(HeadWords.plain(text.substring(hit.start(), hit.end())));
            at = Scan.skip(text, hit.end(), ".# /,;-&|");
        }
        return at == end && labels > 1 && voyage;
    }

    /// Each line begins with a ship and her voyage: `CISNES 2647N 12/11`.
    private int readLines(int from) {
        int at = from;
        for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
            int end = Scan.lineEnd(text, at);
            int start = behindNumber(text, at);
            if (end == at || readShip(start, end, true) == start) {
                return at;
            }
            at = end + 1;
        }
        return at;
    }

    /// Over `1.`, `2)`, `(3)` and dots in front of a line.
    static int behindNumber(String text, int lineStart) {
        int at = Scan.skip(text, lineStart, " (-*•·");
        int digits = Scan.digitsEnd(text, at);
        boolean number = digits > at && digits - at <= 2 && digits < text.length();
        return number && ".)、:".indexOf(text.charAt(digits)) >= 0 ? Scan.skip(text, digits + 1, " ") : at;
    }
}
