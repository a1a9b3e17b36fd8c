package dev.fairlead.ships;

import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Optional;
import java.util.Set;

/// Ships, their IMO numbers and voyages: behind a cue, from the register, or in front of a voyage.
public final class ShipReader {

    private static final double CERTAIN = 0.9;

    private final Sheet sheet;
    private final String text;

    private ShipReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// A ship and a voyage that were read for certain.
    public static boolean hasShipOnVoyage(Sheet sheet) {
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

    public static void read(Sheet sheet) {
        ShipReader reader = new ShipReader(sheet);
        ShipCues cues = new ShipCues(sheet, reader);
        QuotedShips.read(sheet, reader);
        Set<Integer> heads = ShipColumns.read(sheet, reader);
        ShipRows.read(sheet, reader);
        StackedShips.read(sheet, reader);
        for (Hit hit : sheet.hits()) {
            if (!heads.isEmpty() && heads.contains(Scan.lineStart(sheet.text(), hit.start()))) {
                continue;
            }
            switch (hit.cue()) {
                case SHIP, VESSEL -> cues.read(hit);
                case IMO -> ImoReader.readBehind(sheet, hit);
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
        ImoReader.readGlued(sheet);
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

    /// Notes ship, IMO number and voyage. A doubtful name must have a partner or be in the register in capitals.
    void note(ShipName name, Evidence evidence, boolean doubtful) {
        note(name, evidence, doubtful, false);
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
