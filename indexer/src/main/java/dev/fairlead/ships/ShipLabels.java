package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Ships behind the one character that means ship, as a label at the beginning of a line or behind "the next":
/// `船 | VISTULA MAERSK`, `船YANTIAN(IMO 9305594)`, `下班船EDITH`.
final class ShipLabels {

    private static final String SIGNS = " :|-";

    private final Sheet sheet;
    private final String text;

    private ShipLabels(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet, ShipReader ships) {
        ShipLabels labels = new ShipLabels(sheet);
        String text = sheet.text();
        for (int at = text.indexOf('船'); at >= 0 && !sheet.isFull(); at = text.indexOf('船', at + 1)) {
            if (labels.isLabel(at)) {
                labels.readBehind(at, ships);
            }
        }
    }

    private boolean isLabel(int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        return "\n|班水条艘".indexOf(before) >= 0;
    }

    private void readBehind(int label, ShipReader ships) {
        int start = Scan.skip(text, label + 1, SIGNS);
        boolean letter = start < text.length() && Scan.isLetter(text.charAt(start)) && sheet.hitAt(label) == null;
        ShipName name = letter ? ShipName.from(sheet, start) : null;
        if (name == null
                || !sheet.isCapitals(name.start(), name.end())
                || name.ofFleet() && !name.hasOwnPart(sheet)
                || !sheet.isFree(name.start(), name.end())) {
            return;
        }
        if (!isPort(name) || hasNumber(name.end())) {
            ships.note(name, new Evidence().label("船"), false);
        }
    }

    private boolean isPort(ShipName name) {
        Hit hit = sheet.hitAt(name.start());
        return hit != null && hit.as(Term.Kind.PORT) != null && hit.end() >= name.end();
    }

    /// A ship that is called like a port is one when its line has her number or voyage.
    private boolean hasNumber(int from) {
        String rest = text.substring(from, Scan.lineEnd(text, from));
        return rest.contains("IMO") || rest.contains("航次") || rest.contains("VOY");
    }
}
