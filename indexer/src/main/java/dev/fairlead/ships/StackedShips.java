package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// Ships of a numbered table that was pasted with each cell on a line of its own: below `VSL`, `DWCC`, `POSITION` stand
/// `1`, `HPC FUTURE`, `32,000`, and `2`, `HPC UNITY` further down.
final class StackedShips {

    private static final int MOST_HEADS = 10;
    private static final int MOST_ROWS = 100;
    private static final int LONGEST_HEAD = 24;

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;

    private StackedShips(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
    }

    static void read(Sheet sheet, ShipReader ships) {
        StackedShips stacked = new StackedShips(sheet, ships);
        for (Hit hit : sheet.hits()) {
            boolean label = hit.cue() == Cue.SHIP || hit.cue() == Cue.VESSEL;
            if (label && stacked.isLine(hit)) {
                int first = stacked.firstRow(hit.end());
                if (first >= 0) {
                    stacked.readRows(first);
                    return;
                }
            }
        }
    }

    /// Nothing else stands in its line.
    private boolean isLine(Hit hit) {
        int line = Scan.lineStart(text, hit.start());
        return text.substring(line, hit.start()).isBlank()
                && Scan.skip(text, hit.end(), " .") >= Scan.lineEnd(text, hit.end());
    }

    /// Where the line begins that is the number 1, behind heads without figures; negative without one.
    private int firstRow(int from) {
        int line = nextLine(Scan.lineEnd(text, from));
        for (int heads = 0; heads < MOST_HEADS && line < text.length(); heads++) {
            int end = Scan.lineEnd(text, line);
            if (isNumber(line, end, 1)) {
                return line;
            }
            if (end - line > LONGEST_HEAD || Scan.hasDigit(text, line, end)) {
                return -1;
            }
            line = nextLine(end);
        }
        return -1;
    }

    /// A ship is the line behind each number that goes on counting.
    private void readRows(int first) {
        int line = first;
        int number = 1;
        for (int lines = 0; number <= MOST_ROWS && line < text.length() && lines < MOST_ROWS * MOST_HEADS; lines++) {
            int end = Scan.lineEnd(text, line);
            int next = nextLine(end);
            if (isNumber(line, end, number)) {
                readShip(next);
                number++;
            }
            line = next;
        }
    }

    private void readShip(int start) {
        ShipName name = start < text.length() && Scan.isLetter(text.charAt(start)) ? ShipName.from(sheet, start) : null;
        if (name != null && Scan.skip(text, name.end(), " .") >= Scan.lineEnd(text, start)) {
            ships.note(name, new Evidence().plus(Weight.LABEL, "in the column of ships"), false);
        }
    }

    private boolean isNumber(int start, int end, int number) {
        int last = Scan.digitsEnd(text, start);
        return last > start
                && last - start < 4
                && Scan.skip(text, last, " .)") >= end
                && Scan.number(text, start, last) == number;
    }

    /// The next line that is not blank.
    private int nextLine(int end) {
        int at = Math.min(text.length(), end + 1);
        return Scan.skip(text, at, " \n");
    }
}
