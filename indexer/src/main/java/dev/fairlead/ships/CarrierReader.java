package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.places.PortTraps;
import dev.fairlead.vocabulary.Carrier;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Carriers by name, Chinese name or SCAC. Their characters stay free: the quote reader reads them again.
public final class CarrierReader {

    private CarrierReader() {}

    public static void read(Sheet sheet) {
        Hit before = null;
        boolean trade = sheet.spots().stream().anyMatch(CarrierReader::isTrade);
        for (Hit hit : sheet.hits()) {
            Term carrier = hit.as(Term.Kind.CARRIER);
            boolean free = !sheet.isFull() && sheet.isFree(hit.start(), hit.end());
            if (carrier != null && free && !PortTraps.isTrap(sheet, hit)) {
                Evidence evidence = evidence(sheet, hit, carrier, trade);
                if (before != null && isLabelled(sheet, before, hit)) {
                    evidence.label(sheet.slice(before.start(), before.end()));
                }
                Carrier known = sheet.vocabulary().carrier(carrier.value());
                boolean wrote =
                        known != null && known.domains().contains(sheet.letter().domain());
                evidence.plusIf(wrote, Weight.CARRIER_WROTE, "and the mail is from there");
                if (evidence.score() > 0.5) {
                    Found found = new Found(MentionType.CARRIER, carrier.value(), "", "");
                    sheet.noteBeside(found, hit.start(), hit.end(), evidence);
                }
            }
            before = hit;
        }
    }

    private static Evidence evidence(Sheet sheet, Hit hit, Term carrier, boolean trade) {
        boolean capitals = sheet.isCapitals(hit.start(), hit.end());
        boolean brief = carrier.form() == Term.Form.SHORT || carrier.form() == Term.Form.CODE;
        Evidence evidence = new Evidence();
        if (brief) {
            evidence.plus(Weight.SHAPE, "short name of a carrier")
                    .plusIf(!capitals, Weight.EVERYDAY_WORD, "but not in capitals");
        } else {
            evidence.plus(Weight.REGISTER, "name of a carrier");
        }
        String word = sheet.slice(hit.start(), hit.end());
        return evidence.plusIf(trade, Weight.SHAPE, "in a text about ships or routes")
                .plusIf(
                        sheet.vocabulary().isEverydayWord(word) && !isShouted(sheet, hit),
                        Weight.EVERYDAY_WORD,
                        "but an everyday word");
    }

    /// `ONE` in a line of small letters is the carrier.
    private static boolean isShouted(Sheet sheet, Hit hit) {
        int lineStart = Scan.lineStart(sheet.text(), hit.start());
        int lineEnd = Scan.lineEnd(sheet.text(), hit.end());
        return sheet.isCapitals(hit.start(), hit.end()) && !sheet.isCapitals(lineStart, lineEnd);
    }

    private static boolean isLabelled(Sheet sheet, Hit label, Hit hit) {
        return label.cue() == Cue.CARRIER && Scan.skip(sheet.text(), label.end(), " :-=/\n\t") >= hit.start();
    }

    private static boolean isTrade(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case PORT, VESSEL, CONTAINER, BL, BOOKING, EQUIPMENT, VOYAGE -> true;
            default -> false;
        };
    }
}
