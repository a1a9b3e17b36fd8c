package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Lists of open tonnage: `MEDI GINEVRA - 60/20 - OPEN ZHANJIANG` has deadweight and year behind the name, `MT MTM
/// HOUSTON` the kind of ship in front.
final class OpenTonnage {

    private OpenTonnage() {}

    static void read(Sheet sheet) {
        String text = sheet.text();
        for (int at = 0; at < text.length() && sheet.isOfTrade(); at = Scan.lineEnd(text, at) + 1) {
            boolean tanker = text.startsWith("MT ", at) && sheet.isCapitals(at, at + 2);
            ShipName name = ShipName.from(sheet, tanker ? at + 3 : at);
            boolean capitals = name != null && sheet.isCapitals(name.start(), name.end());
            if (name != null
                    && capitals
                    && (tanker || isDeadweight(text, name.end()))
                    && !UnlabelledShips.hasStop(name)
                    && isNoPort(sheet, name)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.CAPITALS, "in capitals")
                        .plusIf(tanker, Weight.CUE_WORD, "behind 'mt'")
                        .plusIf(!tanker, Weight.PARTNER, "deadweight and year behind it")
                        .plusIf(name.registered(), Weight.REGISTER, "in the register of ships");
                sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
            }
        }
    }

    private static boolean isDeadweight(String text, int end) {
        int start = Scan.skip(text, end, " -,|");
        int slash = Scan.digitsEnd(text, start);
        int behind = slash < text.length() && text.charAt(slash) == '/' ? Scan.digitsEnd(text, slash + 1) : slash;
        boolean boxes = text.startsWith("20/40", start);
        return !boxes && slash - start >= 2 && slash - start <= 3 && behind - slash == 3 && Scan.endsWord(text, behind);
    }

    private static boolean isNoPort(Sheet sheet, ShipName name) {
        Hit hit = sheet.hitAt(name.start());
        return sheet.isFree(name.start(), name.end()) && (hit == null || hit.as(Term.Kind.PORT) == null);
    }
}
