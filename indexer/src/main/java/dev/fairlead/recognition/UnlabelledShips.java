package dev.fairlead.recognition;

import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ships that no word announces: in front of an IMO number or an unmistakable voyage, or called as a carrier's ships
/// are.
final class UnlabelledShips {

    // What stands before a ship in a sentence: "loaded on LOUIS MAERSK", "arriving per GSL ELENI".
    private static final Set<String> BEFORE = Set.of(
            "ON", "PER", "NEXT", "ABOARD", "ONBOARD", "BOARD", "FROM", "TO", "BY", "VIA", "OF", "INTO", "VESSEL",
            "ONTO");

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;

    private UnlabelledShips(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
    }

    static void read(Sheet sheet, ShipReader ships) {
        UnlabelledShips reader = new UnlabelledShips(sheet, ships);
        reader.readBeforeNumbers();
        for (Hit hit : sheet.hits()) {
            if (ShipName.isFleet(hit) && sheet.isFree(hit.start(), hit.end())) {
                reader.readOfFleet(hit);
            }
        }
        reader.readChanges();
        OpenTonnage.read(sheet);
    }

    /// `THALASSA DOXA IMO 9667174`, `INTERASIA HERITAGE W018`
    private void readBeforeNumbers() {
        int i = 0;
        while (i < text.length()) {
            if (!Scan.isCode(text.charAt(i))) {
                i++;
                continue;
            }
            int end = Scan.codeEnd(text, i);
            if (i > 3 && end - i >= 3 && end - i <= 12 && sheet.isFree(i, end)) {
                boolean imo = isImo(i, end);
                if (imo || isVoyage(i, end)) {
                    readBefore(i, imo);
                }
            }
            i = end;
        }
    }

    /// The label, with the number behind it or glued to it.
    private boolean isImo(int start, int end) {
        if (!text.startsWith("IMO", start) || end - start != 3 && end - start != 10) {
            return false;
        }
        Hit hit = sheet.hitAt(start);
        int labelEnd = hit != null && hit.cue() == Cue.IMO ? hit.end() : start + 3;
        int number = end - start == 10 ? start + 3 : Scan.skip(text, labelEnd, " :.#-");
        int numberEnd = Scan.digitsEnd(text, number);
        return numberEnd - number == 7;
    }

    private boolean isVoyage(int start, int end) {
        int digits = Scan.digits(text, start, end);
        return digits >= 3
                && digits < end - start
                && VoyageNumber.parse(text.substring(start, end))
                        .filter(VoyageNumber::isUnmistakable)
                        .isPresent();
    }

    private void readBefore(int mark, boolean imo) {
        ShipName name = ShipName.before(sheet, mark);
        if (name != null && isTelling(name) && name.hasOwnPart(sheet)) {
            Evidence evidence = new Evidence()
                    .plusIf(!imo && !sheet.isOfTrade(), Weight.NOT_OF_TRADE, "but nothing else speaks of freight");
            ships.note(name, evidence, false);
        }
    }

    /// Two words at least, none of the sentence; a single one must be in the register.
    private boolean isTelling(ShipName name) {
        boolean words = name.value().indexOf(' ') > 0 && name.end() - name.start() >= 6;
        boolean announced = name.end() - name.start() >= 4 && isBefore(name.start()) && isSentence(name);
        return sheet.isFree(name.start(), name.end()) && (name.registered() || words || announced) && !hasStop(name);
    }

    static boolean hasStop(ShipName name) {
        for (String word : name.value().split(" ")) {
            if (PlainWords.isOfSentence(word) && !name.registered()) {
                return true;
            }
        }
        return false;
    }

    /// `MATHILDE MAERSK`, `NYK NEBULA`: capitals in a sentence, behind a word that ships stand behind.
    private void readOfFleet(Hit hit) {
        ShipName name =
                hit.start() > 2 && text.charAt(hit.start() - 1) == ' ' ? ShipName.before(sheet, hit.end()) : null;
        if (name == null || name.start() == hit.start() || !isBefore(name.start())) {
            name = ShipName.from(sheet, hit.start());
            name = name == null ? null : capitalsOf(name);
        }
        if (name != null
                && name.end() > hit.end() - (name.start() < hit.start() ? 1 : 0)
                && isTelling(name)
                && isBefore(name.start())
                && isSentence(name)) {
            noteFleet(name);
        }
    }

    private void noteFleet(ShipName name) {
        Partners partners = Partners.behind(sheet, name.end(), true);
        Evidence evidence = new Evidence()
                .plus(Weight.FLEET_NAME, "called as a carrier's ships are")
                .plus(Weight.CAPITALS, "in capitals")
                .plusIf(name.registered(), Weight.REGISTER, "in the register of ships")
                .plusIf(!sheet.isOfTrade(), Weight.NOT_OF_TRADE, "but nothing else speaks of freight");
        sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
        partners.note(sheet, name.value());
    }

    /// The words of the name that are in capitals in the text.
    private @Nullable ShipName capitalsOf(ShipName name) {
        int end = name.end();
        while (end > name.start() && !sheet.isCapitals(lastWord(name.start(), end), end)) {
            end = lastWord(name.start(), end) - 1;
        }
        return end <= name.start() ? null : ShipName.of(sheet, name.start(), end);
    }

    private int lastWord(int start, int end) {
        int blank = text.lastIndexOf(' ', end - 1);
        return blank < start ? start : blank + 1;
    }

    private boolean isBefore(int start) {
        int end = start;
        while (end > 0 && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && end - begin < 9) {
            begin--;
        }
        return end < start && BEFORE.contains(text.substring(begin, end));
    }

    /// The words around the name are not all capitals as well.
    private boolean isSentence(ShipName name) {
        int lineStart = Scan.lineStart(text, name.start());
        int lineEnd = Scan.lineEnd(text, name.end());
        return !sheet.isCapitals(lineStart, lineEnd);
    }

    /// "Vessel changed from SANTA MARTA EXPRESS to POLAR CHILE"
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
            ShipName name = found == null ? null : capitalsOf(found);
            if (name != null && isTelling(name)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.CUE_WORD, "behind 'vessel changed'")
                        .plus(Weight.CAPITALS, "in capitals")
                        .plusIf(name.registered(), Weight.REGISTER, "in the register of ships");
                sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
            }
        }
    }
}
