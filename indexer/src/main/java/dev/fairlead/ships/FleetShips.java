package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;

/// Ships that nothing announces, but that are called as a carrier's ships are.
final class FleetShips {

    private final Sheet sheet;
    private final String text;
    private final ShipPlace place;

    private FleetShips(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.place = new ShipPlace(sheet);
    }

    static void read(Sheet sheet) {
        FleetShips reader = new FleetShips(sheet);
        for (Hit hit : sheet.hits()) {
            boolean fleet = ShipName.isFleet(hit) && !ShipName.isOfRow(sheet, hit);
            if (fleet && !sheet.isFull() && sheet.isFree(hit.start(), hit.end())) {
                reader.readOfFleet(hit);
            }
        }
    }

    /// `MATHILDE MAERSK`, `NYK NEBULA`: capitals in a sentence, behind a word that ships stand behind.
    private void readOfFleet(Hit hit) {
        ShipName name =
                hit.start() > 2 && text.charAt(hit.start() - 1) == ' ' ? ShipName.before(sheet, hit.end()) : null;
        if (name == null || name.start() == hit.start() || !place.isAnnounced(name.start())) {
            name = ShipName.from(sheet, hit.start());
            name = name == null ? null : place.capitalsOf(name);
        }
        if (name != null
                && name.end() > hit.end() - (name.start() < hit.start() ? 1 : 0)
                && place.isTelling(name)
                && place.isAnnounced(name.start())
                && place.isSentence(name)) {
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
}
