package dev.fairlead.mentions;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Optional;
import java.util.Set;

/// Ships, their IMO numbers and voyages: behind a cue, from the register, or in front of a voyage.
final class ShipReader {

    private static final double CERTAIN = 0.9;

    private final Sheet sheet;
    private final String text;

    private ShipReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// A ship and a voyage that were read for certain.
    static boolean hasShipOnVoyage(Sheet sheet) {
        boolean ship = false;
        boolean voyage = false;
        for (Sheet.Spot spot : sheet.spots()) {
            ship |= spot.mention().type() == MentionType.VESSEL
                    && spot.mention().score() >= CERTAIN;
            voyage |= spot.mention().type() == MentionType.VOYAGE
                    && spot.mention().score() >= CERTAIN;
        }
        return ship && voyage;
    }

    static void read(Sheet sheet) {
        ShipReader reader = new ShipReader(sheet);
        QuotedShips.read(sheet, reader);
        Set<Integer> heads = ShipColumns.read(sheet, reader);
        ShipRows.read(sheet, reader);
        StackedShips.read(sheet, reader);
        for (Hit hit : sheet.hits()) {
            if (!heads.isEmpty() && heads.contains(Scan.lineStart(sheet.text(), hit.start()))) {
                continue;
            }
            switch (hit.cue()) {
                case SHIP, VESSEL -> reader.readBehindCue(hit);
                case IMO -> reader.readLabelledImo(hit);
                default -> {}
            }
        }
        for (Hit hit : sheet.hits()) {
            boolean fleet = ShipName.isFleet(hit) && !ShipName.isOfRow(sheet, hit);
            if (!sheet.isFull() && (hit.as(Term.Kind.VESSEL) != null || fleet)) {
                reader.readWithoutCue(hit);
            }
        }
        reader.readBeforeVoyages();
        NumberedShips.read(sheet, reader);
        FleetShips.read(sheet);
        ShipChanges.read(sheet);
        VoyagePairs.read(sheet);
        if (sheet.isOfTrade()) {
            ShipLabels.read(sheet, reader);
            ShipNews.read(sheet, reader);
            OpenTonnage.read(sheet);
            ShipTalk.read(sheet, reader);
        }
        CodedVoyages.read(sheet);
        FormerVoyages.read(sheet);
        reader.readGluedImos();
    }

    /// `IMO9777606`, `IMO-No. 9684976`: the dictionary knows the word alone.
    private void readGluedImos() {
        for (int at = text.indexOf("IMO"); at >= 0; at = text.indexOf("IMO", at + 3)) {
            int number = ImoText.numberAt(text, at);
            if (number >= 0) {
                noteImo(number, number + ImoText.DIGITS);
            }
        }
    }

    private void readBehindCue(Hit cue) {
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
        note(name, evidence, !labelled && !isShouted(name) && !isTitled(name), isCombined(cue.start(), from));
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

    private void readWithoutCue(Hit hit) {
        if (!sheet.isFree(hit.start(), hit.end())) {
            return;
        }
        boolean inRegister = hit.as(Term.Kind.VESSEL) != null;
        ShipName name = inRegister
                ? new ShipName(hit.start(), hit.end(), sheet.slice(hit.start(), hit.end()), true, false)
                : ShipName.from(sheet, hit.start());
        if (name == null || !name.hasOwnPart(sheet)) {
            return;
        }
        // A ship that is called like a port is that port, unless a voyage or an IMO number stands beside it.
        boolean port = hit.as(Term.Kind.PORT) != null;
        Partners partners = Partners.behind(sheet, name.end(), true);
        if (!port || partners.imo().isPresent() || partners.voyage().isPresent()) {
            note(name, new Evidence(), true);
        }
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

    /// Notes ship, IMO number and voyage. A doubtful name must have a partner or be in the register in capitals.
    void note(ShipName name, Evidence evidence, boolean doubtful) {
        note(name, evidence, doubtful, false);
    }

    /// `VSL/VOY`, 船名航次: both are due.
    private boolean isCombined(int from, int to) {
        String label = text.substring(from, to);
        return label.contains("VOY") || label.contains("航次");
    }

    /// @param voyageDue a voyage is announced together with the ship
    void note(ShipName name, Evidence evidence, boolean doubtful, boolean voyageDue) {
        Partners partners =
                Partners.behind(sheet, name.end(), name.registered() || name.ofFleet() || !doubtful, voyageDue);
        boolean alone = partners.imo().isEmpty() && partners.voyage().isEmpty();
        boolean capitals = sheet.isCapitals(name.start(), name.end());
        if (doubtful && alone && !(name.registered() && capitals)) {
            return;
        }
        if (partners.voyage().isPresent() && (name.registered() || name.ofFleet())) {
            // "WAN HAI 176 N412" stands in no office's mail
            sheet.setOfTrade(true);
        }
        evidence.plusIf(alone && !sheet.isOfTrade(), Weight.NOT_OF_TRADE, "but nothing else speaks of freight")
                .plusIf(name.registered(), Weight.REGISTER, "in the register of ships")
                .plusIf(name.ofFleet(), Weight.FLEET_NAME, "name of a carrier's fleet")
                .plusIf(capitals, Weight.CAPITALS, "in capitals")
                .plusIf(partners.imo().isPresent(), Weight.PARTNER, "IMO number beside it")
                .plusIf(partners.voyage().isPresent(), Weight.PARTNER, "voyage behind it")
                .plusIf(
                        sheet.vocabulary().isEverydayWord(name.value()) && !isNamed(name),
                        Weight.EVERYDAY_WORD,
                        "but an everyday word");
        sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
        partners.note(sheet, name.value());
    }

    /// `MV Empire`: the label of ships in capitals, and a capital behind it.
    private boolean isNamed(ShipName name) {
        int mark = name.start() - 3;
        return sheet.isOfTrade()
                && mark >= 0
                && text.startsWith("MV ", mark)
                && sheet.isCapitals(mark, mark + 2)
                && sheet.isCapitals(name.start(), name.start() + 1);
    }

    private void readLabelledImo(Hit cue) {
        int start = Scan.skip(text, cue.end(), " :.#-");
        int end = Scan.codeEnd(text, start);
        if (end - start == ImoText.DIGITS && ImoText.isNumber(text, start)) {
            noteImo(start, end);
        }
    }

    private void noteImo(int start, int end) {
        if (sheet.isFree(start, end)) {
            boolean right = ImoNumber.parse(sheet.slice(start, end)).isPresent();
            Evidence evidence = new Evidence()
                    .label("imo")
                    .plusIf(right, Weight.CHECK_DIGIT, "check digit right")
                    .plusIf(!right, Weight.WRONG_CHECK_DIGIT, "but the check digit is wrong");
            sheet.note(MentionType.IMO, sheet.slice(start, end), start, end, evidence);
        }
    }

    /// `SRI SUREE V.25080S` names a ship although nothing announces it; a voyage with a label stands for itself.
    private void readBeforeVoyages() {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.VOYAGE && sheet.isFree(hit.start(), hit.end())) {
                int number = Scan.skip(text, hit.end(), " :.#-|");
                // Voy is 647N
                readBeforeVoyage(hit.start(), text.startsWith("IS ", number) ? number + 3 : number, true);
            }
        }
        for (int at = text.indexOf(" V"); at >= 0; at = text.indexOf(" V", at + 1)) {
            if (text.startsWith(".", at + 2) || Partners.isBareMark(text, at + 1)) {
                readBeforeVoyage(at, Scan.skip(text, at + 3, " "), false);
            }
        }
    }

    private void readBeforeVoyage(int mark, int start, boolean label) {
        int end = Partners.voyageEnd(text, start);
        Optional<VoyageNumber> voyage = VoyageNumber.parse(sheet.slice(start, end));
        if (voyage.isEmpty() || !sheet.isFree(start, end)) {
            return;
        }
        ShipName name = ShipName.before(sheet, mark);
        // "a wrong one. Voy is 647N": another sentence ends there
        boolean closed = label && name != null && name.value().endsWith(".");
        if (name != null && name.hasOwnPart(sheet) && !closed) {
            note(name, new Evidence(), true);
        } else if (label) {
            sheet.note(MentionType.VOYAGE, voyage.get().value(), start, end, new Evidence().label("voyage"));
        }
    }
}
