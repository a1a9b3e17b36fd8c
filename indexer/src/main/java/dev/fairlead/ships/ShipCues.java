package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.places.FirmNames;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// Ships behind a word that announces one: `Vessel/Voyage: `, `MV`, 船名.
final class ShipCues {

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;

    ShipCues(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
    }

    void read(Hit cue) {
        int from = skipLabels(cue.end());
        boolean labelled =
                cue.cue() == Cue.SHIP || text.substring(cue.end(), from).indexOf(':') >= 0;
        ShipName name = from < text.length() ? ShipName.from(sheet, from) : null;
        if (name == null) {
            return;
        }
        Evidence evidence = new Evidence();
        if (labelled) {
            evidence.label(sheet.slice(cue.start(), cue.end()));
        } else {
            evidence.plus(Weight.CUE_WORD, "behind 'vessel'");
        }
        boolean unknown = !name.registered() && !name.ofFleet();
        evidence.plusIf(labelled && sheet.isSmall(name.start(), name.end()), Weight.LOWER_CASE, "in small letters")
                .plusIf(unknown && isCommand(cue), Weight.LOWER_CASE, "'mv' is a command of computers")
                .plusIf(hasPosition(name.end()), Weight.PARTNER, "with its position behind it");
        ships.note(name, evidence, !labelled && !isShouted(name) && !isTitled(name), isCombined(cue.start(), from));
    }

    /// "Vessel CONTI CHIVALRY was late": the only capitals of a sentence, so the name of the vessel.
    private boolean isShouted(ShipName name) {
        Hit hit = sheet.hitAt(name.start());
        boolean one = name.value().indexOf(' ') < 0;
        boolean other = one && (name.end() - name.start() < 4 || hit != null && !name.registered());
        return sheet.isOfTrade()
                && !other
                && sheet.isCapitals(name.start(), name.end())
                && ShipPlace.isSentence(sheet, name);
    }

    /// "vessel Atlantic Sky": two words with a capital each, and the clause ends.
    private boolean isTitled(ShipName name) {
        int words = 0;
        for (int at = name.start(); at < name.end(); at = text.indexOf(' ', at) + 1) {
            int next = text.indexOf(' ', at);
            boolean title = sheet.isCapitals(at, at + 1) && Scan.isLetter(text.charAt(at));
            if (!title) {
                return false;
            }
            words++;
            if (next < 0 || next >= name.end()) {
                break;
            }
        }
        int behind = Scan.skip(text, name.end(), " ");
        boolean closed = behind >= text.length() || "\n.,;)(/".indexOf(text.charAt(behind)) >= 0;
        return words > 1
                && closed
                && sheet.isOfTrade()
                && !ShipPlace.hasStop(name)
                && !FirmNames.isInside(sheet, name.end());
    }

    private boolean isCommand(Hit cue) {
        return text.startsWith("MV", cue.start()) && cue.length() == 2 && sheet.isSmall(cue.start(), cue.end());
    }

    /// Over separators and further labels: `Vessel/Voyage: `, `VSL NAME / VOY `.
    private int skipLabels(int from) {
        int i = from;
        for (int labels = 0; labels < 4; labels++) {
            i = Scan.skip(text, i, " :.#-/&=*(\"'\t");
            Cue next = sheet.cueAt(i);
            if (next == Cue.VOYAGE || next == Cue.SHIP || next == Cue.VESSEL) {
                i = sheet.hits().get(sheet.firstHitFrom(i)).end();
            } else if (text.startsWith("NAME", i) || text.startsWith("WAS ", i) && i > 0 && text.charAt(i - 1) == '(') {
                // vessel (was POLAR PERU)
                i += 4;
            } else if (labels == 0 && i < text.length() && text.charAt(i) == '\n') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /// `OPEN PARANAGUA`, `ETA SQUAMISH`, `BLT 2008`
    private boolean hasPosition(int end) {
        int next = Scan.skip(text, end, " -,/(|");
        String word = text.substring(next, Math.min(text.length(), Months.letters(text, next)));
        return switch (word) {
            case "OPEN", "SPOT", "ETA", "ETD", "ETB", "ETC", "BLT", "BUILT", "DWT", "EX" -> true;
            default -> false;
        };
    }

    /// `VSL/VOY`, 船名航次: both are due.
    private boolean isCombined(int from, int to) {
        String label = text.substring(from, to);
        return label.contains("VOY") || label.contains("航次");
    }
}
