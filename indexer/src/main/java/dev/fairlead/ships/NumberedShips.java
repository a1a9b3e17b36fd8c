package dev.fairlead.ships;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;

/// Ships that nothing announces, in front of an IMO number or a voyage that can be nothing else.
final class NumberedShips {

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;
    private final ShipPlace place;

    private NumberedShips(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
        this.place = new ShipPlace(sheet);
    }

    static void read(Sheet sheet, ShipReader ships) {
        new NumberedShips(sheet, ships).readBeforeNumbers();
    }

    /// `THALASSA DOXA IMO 9667174`, `INTERASIA HERITAGE W018`
    private void readBeforeNumbers() {
        CodeRuns codes = sheet.codes();
        int label = text.indexOf("IMO");
        for (int i = 0; i < codes.count(); i++) {
            for (; label >= 0 && label < codes.start(i); label = text.indexOf("IMO", label + 1)) {
                if (Scan.startsWord(text, label) && Scan.codeEnd(text, label) == label + 3) {
                    readBeforeNumber(label, label + 3);
                }
            }
            readBeforeNumber(codes.start(i), codes.end(i));
        }
    }

    private void readBeforeNumber(int start, int end) {
        if (start > 3 && end - start >= 3 && end - start <= 12) {
            boolean imo = isImo(start, end);
            if ((imo || isVoyage(start, end)) && sheet.isFree(start, end)) {
                // a carrier's nine characters are written nowhere else
                readBefore(start, imo || text.startsWith("MA", end - 2) && end - start == 9);
            }
        }
    }

    /// The label, with the number behind it or glued to it.
    private boolean isImo(int start, int end) {
        return (end - start == 3 || end - start == 10) && ImoText.numberAt(text, start) >= 0
                || isInBrackets(start, end);
    }

    /// `CONDOR ARROW (9552886)`: the number alone, with the right check digit.
    private boolean isInBrackets(int start, int end) {
        return end - start == ImoText.DIGITS
                && text.charAt(start - 1) == '('
                && text.startsWith(")", end)
                && ImoText.isNumber(text, start)
                && ImoNumber.parse(text.substring(start, end)).isPresent();
    }

    private boolean isVoyage(int start, int end) {
        int digits = Scan.digits(text, start, end);
        return digits >= 3
                && digits < end - start
                && VoyageNumber.parse(text.substring(start, end))
                        .filter(VoyageNumber::isUnmistakable)
                        .isPresent();
    }

    private void readBefore(int mark, boolean sure) {
        ShipName name = ShipName.before(sheet, mark);
        if (name != null && place.isTelling(name) && name.hasOwnPart(sheet)) {
            boolean known = name.ofFleet() || name.registered();
            if (!sure && !known && new VoyageSigns(sheet).isAddress(name.start())) {
                return;
            }
            Evidence evidence = new Evidence()
                    .plusIf(
                            !sure && !known && !sheet.isOfTrade(),
                            Weight.NOT_OF_TRADE,
                            "but nothing else speaks of freight");
            ships.note(name, evidence, false);
        }
    }
}
