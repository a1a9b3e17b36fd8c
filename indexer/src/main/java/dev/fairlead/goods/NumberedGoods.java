package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;

/// Goods beside their number in a list: of dangerous goods, of tariffs.
final class NumberedGoods {

    // The longest proper shipping names of the list have some more; no hostile text is searched to its end.
    private static final int LONGEST_NAME = 120;
    private static final int MOST_NAME = 6;

    private final Sheet sheet;
    private final String text;

    private NumberedGoods(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// @param number UN number or tariff code
    static void read(Sheet sheet, Sheet.Spot number) {
        NumberedGoods goods = new NumberedGoods(sheet);
        if (number.mention().type() == MentionType.UN) {
            goods.readShippingName(number);
            goods.readBeforeNumber(number);
        } else {
            goods.readBehindTariff(number);
        }
    }

    /// `UN 1866 RESIN SOLUTION`, `UN3082, ENVIRONMENTALLY HAZARDOUS SUBSTANCE, LIQUID, N.O.S.`: a name of the
    /// dangerous goods list, which has words that are no goods elsewhere.
    private void readShippingName(Sheet.Spot un) {
        int from = Scan.skip(text, un.to(), " ,-:)/");
        int limit = Math.min(text.length(), from + LONGEST_NAME);
        int end = from;
        while (end < limit && (Scan.isLetter(text.charAt(end)) || " .-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (isWholeName(from, end)) {
            CargoReader.note(
                    sheet,
                    from,
                    CargoPhrase.trim(text, from, end),
                    new Evidence().plus(Weight.CUE_WORD, "behind a UN number"));
            return;
        }
        int name = text.indexOf(" NOS", from, Math.max(from, end));
        name = name < 0 ? text.indexOf("N.O.S", from, Math.max(from, end)) : name;
        if (name > from && name < end && CargoReader.isFree(sheet, from, name + 4)) {
            int last = text.startsWith(" NOS", name) ? name + 4 : Math.min(end, name + 6);
            CargoReader.note(
                    sheet,
                    from,
                    CargoPhrase.trim(text, from, last),
                    new Evidence().plus(Weight.CUE_WORD, "behind a UN number"));
        } else {
            CargoReader.readBehind(sheet, un, "behind a UN number");
        }
    }

    /// `BICYCLE DISPLAYS WITH BATTERY UN3481`, "bluetooth earphones, UN3481": the line begins with the goods.
    private void readBeforeNumber(Sheet.Spot un) {
        int start = Scan.skip(text, Scan.lineStart(text, un.from()), " -*.0123456789)");
        int end = CargoPhrase.end(sheet, start);
        int behind = Scan.skip(text, end, " ,(/-");
        if (end > start && behind == un.from() && CargoReader.isFree(sheet, start, end)) {
            CargoReader.note(sheet, start, end, new Evidence().plus(Weight.CUE_WORD, "in front of a UN number"));
        }
    }

    /// `UN 3082 ENVIRONMENTALLY HAZARDOUS SUBSTANCE, class 9`: capitals up to the comma or the class.
    private boolean isWholeName(int from, int end) {
        int words = 1;
        for (int i = from; i < end; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        String name = text.substring(from, Math.max(from, end)).strip();
        return name.indexOf(' ') > 0
                && name.indexOf('.') < 0
                && words <= MOST_NAME
                && end < text.length()
                && text.charAt(end) == ','
                && text.startsWith(" CL", end + 1)
                && sheet.isCapitals(from, end)
                && CargoReader.isFree(sheet, from, end);
    }

    /// `HTS 9403608081, WOODEN BOOKCASE, 1x40HC`
    private void readBehindTariff(Sheet.Spot spot) {
        int from = Scan.skip(text, spot.to(), " ,-:)");
        int end = CargoPhrase.end(sheet, from);
        if (from > spot.to() && end > from && !CargoPhrase.leadsToPort(sheet, end)) {
            CargoReader.readAt(sheet, from, "behind a tariff code");
        }
    }
}
