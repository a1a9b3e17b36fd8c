package dev.fairlead.loads;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.math.BigDecimal;
import java.util.List;

/// A volume on a route and no box anywhere: a part load, to be confirmed. What flies has a volume, too.
final class PartLoads {

    private static final List<String> AIR = Words.list("""
            飞; AOG; // AIR; QUOTE AIR; AIR TO_; AIR RATE; AIR QUOTE; MAWB; HAWB; BREAKBULK; BREAK BULK; 件杂货;
            FIOST; RORO; RO-RO; 滚装; AIR FREIGHT; AIRFREIGHT; BY AIR; AIR SHIPMENT; AIR EXPORT; AIR IMPORT;
            AIR CARGO; 空运; 航班
            """);

    private static final BigDecimal MOST_PART_LOAD = BigDecimal.valueOf(30);

    private PartLoads() {}

    static void read(Sheet sheet) {
        if (!isRoute(sheet)) {
            return;
        }
        for (Sheet.Spot spot : List.copyOf(sheet.spots())) {
            if (spot.mention().type() == MentionType.VOLUME
                    && isPartLoad(spot.mention().value())) {
                Evidence evidence = new Evidence().plus(Weight.CUE_WORD, "a volume on a route and no container");
                Sheet.Found load = new Sheet.Found(MentionType.EQUIPMENT, EquipmentType.LCL, "", "");
                sheet.noteBeside(load, spot.from(), spot.to(), evidence);
                return;
            }
        }
        for (Hit hit : sheet.hits()) {
            if (hit.as(Term.Kind.EQUIPMENT) != null && EquipmentReader.isUnitOnly(sheet, hit.start(), hit.end())) {
                Evidence evidence = new Evidence().plus(Weight.CUE_WORD, "a volume on a route and no container");
                sheet.note(MentionType.EQUIPMENT, EquipmentType.LCL, hit.start(), hit.end(), evidence);
                return;
            }
        }
    }

    /// A port with a role, and neither a container nor a word of what flies.
    private static boolean isRoute(Sheet sheet) {
        boolean route = false;
        for (Sheet.Spot spot : sheet.spots()) {
            switch (spot.mention().type()) {
                case CONTAINER, AWB -> {
                    return false;
                }
                case PORT -> route |= !spot.mention().role().isEmpty();
                default -> {}
            }
        }
        return route && AIR.stream().noneMatch(sheet.text()::contains);
    }

    /// Less than half of a big box holds.
    private static boolean isPartLoad(String cubicMetres) {
        return new BigDecimal(cubicMetres).compareTo(MOST_PART_LOAD) <= 0;
    }
}
