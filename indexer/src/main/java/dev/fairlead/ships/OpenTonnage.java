package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Lists of open tonnage: `MEDI GINEVRA - 60/20 - OPEN ZHANJIANG` has deadweight and year behind the name, `MT MTM
/// HOUSTON` the kind of ship in front.
final class OpenTonnage {

    /// A name has as many letters at least.
    private static final int LEAST = 3;

    private OpenTonnage() {}

    static void read(Sheet sheet) {
        String text = sheet.text();
        for (int line = 0; line < text.length(); line = Scan.lineEnd(text, line) + 1) {
            int at = ShipColumns.behindNumber(text, line);
            boolean tanker = text.startsWith("MT ", at) && sheet.isCapitals(at, at + 2);
            int start = tanker ? at + 3 : at;
            ShipName name = sheet.hasSmall(start, start + LEAST) ? null : ShipName.from(sheet, start);
            boolean capitals = name != null && sheet.isCapitals(name.start(), name.end());
            if (name != null
                    && capitals
                    && (tanker || isDeadweight(text, name.end()) || isOpenAtPort(sheet, name))
                    && !isSentence(name)
                    && isNoPort(sheet, name)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.CAPITALS, "in capitals")
                        .plusIf(tanker, Weight.CUE_WORD, "behind 'mt'")
                        .plusIf(!tanker, Weight.PARTNER, "deadweight or position behind it")
                        .plusIf(name.registered(), Weight.REGISTER, "in the register of ships");
                sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
            }
        }
    }

    private static boolean isSentence(ShipName name) {
        for (String word : name.value().split(" ")) {
            if (!PlainWords.isOfSentence(word)) {
                return false;
            }
        }
        return !name.registered();
    }

    /// `60/20`, `55K 2012`, `56,800 DWT`, `DWT 58,000`, `7.6万吨`: how much she carries, perhaps with the year
    /// she was built.
    static boolean isDeadweight(String text, int end) {
        int start = Scan.skip(text, end, " -,|(:");
        boolean label = text.startsWith("DWT", start);
        int figure = label ? Scan.skip(text, start + 3, " :.") : start;
        int digits = Scan.digitsEnd(text, figure);
        if (digits == figure || text.startsWith("20/40", start)) {
            return false;
        }
        if (digits + 2 < text.length() && text.charAt(digits) == '/') {
            int year = Scan.digitsEnd(text, digits + 1);
            // 11/23 is a day
            return digits - figure >= 2
                    && digits - figure <= 3
                    && Scan.number(text, figure, digits) > 12
                    && year - digits == 3
                    && Scan.endsWord(text, year);
        }
        int last = Scan.skip(text, digits, ".,0123456789");
        if (label) {
            return last - figure >= 4;
        }
        if (text.startsWith("K", last) && last - figure >= 2) {
            int behind = Scan.skip(text, last, "KDWT ");
            return behind > last && start > 0 && text.charAt(start - 1) == '('
                    || behind > last
                            && (text.startsWith("DWT", last + 1) || isYear(text, behind) || isPosition(text, behind));
        }
        int unit = Scan.skip(text, last, " ");
        return last - figure >= 3 && (text.startsWith("DWT", unit) || text.startsWith("MT DWT", unit))
                || text.startsWith("万吨", unit)
                || last - figure >= 5 && text.startsWith("吨", unit);
    }

    private static boolean isYear(String text, int at) {
        int start = Scan.skip(text, at, " /-,(BLT");
        return (text.startsWith("20", start) || text.startsWith("19", start))
                && Scan.digitsEnd(text, start) == start + 4;
    }

    /// Where a free ship is, or will be.
    static boolean isPosition(String text, int at) {
        int start = Scan.skip(text, at, " -,/(|:");
        return switch (text.substring(start, Months.letters(text, start))) {
            case "OPEN", "SPOT", "PPT", "ETA", "DUE", "EXP", "DISCH", "DISCHARGING", "BALLASTING", "FREE", "OPENING" ->
                true;
            default -> text.startsWith("空", start);
        };
    }

    /// `SEA EAGLE - OPEN PARANAGUA`
    private static boolean isOpenAtPort(Sheet sheet, ShipName name) {
        int word = Scan.skip(sheet.text(), name.end(), " -,/(|:");
        int place = Scan.skip(sheet.text(), Months.letters(sheet.text(), word), " -:,");
        Hit hit = sheet.hitAt(place);
        return name.value().indexOf(' ') > 0
                && isPosition(sheet.text(), name.end())
                && hit != null
                && hit.as(Term.Kind.PORT) != null;
    }

    /// "SEA" may be Seattle, SEA CONFIDENCE is none.
    private static boolean isNoPort(Sheet sheet, ShipName name) {
        Hit hit = sheet.hitAt(name.start());
        boolean port = hit != null && hit.as(Term.Kind.PORT) != null && hit.end() >= name.end();
        return sheet.isFree(name.start(), name.end()) && !port;
    }
}
