package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// Ships that take another's place: `Vessel changed from SANTA MARTA EXPRESS to POLAR CHILE`.
final class ShipChanges {

    private final Sheet sheet;
    private final String text;
    private final ShipPlace place;

    private ShipChanges(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.place = new ShipPlace(sheet);
    }

    static void read(Sheet sheet) {
        new ShipChanges(sheet).readChanges();
    }

    private void readChanges() {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.VESSEL || hit.cue() == Cue.SHIP) {
                int at = Scan.skip(text, hit.end(), " ");
                if (text.startsWith("CHANGE", at)
                        || text.startsWith("REPLACED", at)
                        || text.startsWith("SUBSTITUT", at)) {
                    readNames(at, Scan.lineEnd(text, at));
                }
            }
        }
    }

    private void readNames(int from, int lineEnd) {
        for (String word : new String[] {" FROM ", " TO ", " BY ", " WITH "}) {
            int at = text.substring(from, lineEnd).indexOf(word);
            int start = from + at + word.length();
            ShipName found = at < 0 ? null : ShipName.from(sheet, start);
            ShipName name = found == null ? null : place.capitalsOf(found);
            if (name != null && place.isTelling(name)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.CUE_WORD, "behind 'vessel changed'")
                        .plus(Weight.CAPITALS, "in capitals")
                        .plusIf(name.registered(), Weight.REGISTER, "in the register of ships");
                sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
            }
        }
    }
}
