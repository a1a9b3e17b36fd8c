package dev.fairlead.ships;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists with a ship at the beginning of each line. What the lines around it are, a line is too: between two ships with
/// their voyages `MACAO   voy 049E` is a ship and no port, and `MANTA - Dakar prompt` stands in a list of open tonnage.
///
/// ```
/// list = row row { row } ; row = [ number | bullet ] name sign …
/// sign = voyage | IMO number | deadweight | position
/// ```
final class ShipRows {

    private static final int MOST_ROWS = 200;
    private static final String SIGNS = " \t|,:-/(";

    /// What stands behind the name: nothing, what could stand elsewhere too, or what stands behind ships only.
    private enum Sign {
        NONE,
        POSITION,
        DEADWEIGHT,
        NUMBER
    }

    /// @param both a position stands behind the deadweight, or a word of free ships makes the position
    private record Entry(ShipName name, Sign sign, boolean both) {}

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;
    private final List<Entry> list = new ArrayList<>();
    private @Nullable Boolean imos;

    private ShipRows(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
    }

    static void read(Sheet sheet, ShipReader ships) {
        ShipRows rows = new ShipRows(sheet, ships);
        String text = sheet.text();
        for (int line = 0; line < text.length(); line = Scan.lineEnd(text, line) + 1) {
            Entry entry = rows.entry(line);
            if (entry == null || rows.list.size() >= MOST_ROWS) {
                rows.note();
            } else {
                rows.list.add(entry);
            }
        }
        rows.note();
    }

    /// The ship this line begins with; null when it begins with something else.
    private @Nullable Entry entry(int line) {
        int start = ShipColumns.behindNumber(text, line);
        Hit label = sheet.hitAt(start);
        if (label != null && label.cue() == Cue.SHIP) {
            start = Scan.skip(text, label.end(), " :.");
        }
        boolean capitals =
                start + 2 < text.length() && Scan.isLetter(text.charAt(start)) && !sheet.hasSmall(start, start + 3);
        ShipName name = capitals && sheet.cueAt(start) == Cue.NONE ? ShipName.from(sheet, start) : null;
        if (name == null || !sheet.isCapitals(name.start(), name.end())) {
            return null;
        }
        int next = Scan.skip(text, name.end(), SIGNS);
        if (ShipPlace.hasStop(name) && !isImo(next)) {
            return null;
        }
        if (isNumber(next)) {
            return new Entry(name, Sign.NUMBER, false);
        }
        boolean open = OpenTonnage.isPosition(text, name.end());
        int behind = behindThousands(next);
        if (OpenTonnage.isDeadweight(text, name.end()) || behind > next) {
            boolean position = open || isAtPort(Scan.skip(text, behind, SIGNS)) || isPositionBehind(next);
            return new Entry(name, Sign.DEADWEIGHT, position);
        }
        boolean told = open || isFree(next) || !isPort(name) && isAtPort(next);
        return told ? new Entry(name, Sign.POSITION, open || isFree(next)) : null;
    }

    /// A voyage or an IMO number.
    private boolean isNumber(int at) {
        if (sheet.cueAt(at) == Cue.VOYAGE || text.startsWith("V.", at) || ImoText.numberAt(text, at) >= 0) {
            return true;
        }
        int end = Partners.voyageEnd(text, at);
        return Partners.isBareMark(text, at)
                || isImo(at)
                || VoyageNumber.parse(text.substring(at, end))
                        .filter(VoyageNumber::isUnmistakable)
                        .isPresent();
    }

    /// Seven digits with the right check digit; a wrong one is what a mail may be about that names the word.
    private boolean isImo(int at) {
        return ImoText.isNumber(text, at)
                && (namesImos()
                        || ImoNumber.parse(text.substring(at, at + ImoText.DIGITS))
                                .isPresent());
    }

    /// The word stands anywhere: looked for once, not in each line.
    private boolean namesImos() {
        if (imos == null) {
            imos = text.contains("IMO");
        }
        return imos;
    }

    /// `56k`, `58K DWT`: offset behind it.
    private int behindThousands(int at) {
        int digits = Scan.digitsEnd(text, at);
        boolean thousands =
                digits - at >= 2 && digits - at <= 3 && text.startsWith("K", digits) && Scan.endsWord(text, digits + 1);
        int end = thousands ? Scan.skip(text, digits + 1, " ") : at;
        return thousands && text.startsWith("DWT", end) ? end + 3 : end;
    }

    private boolean isPort(ShipName name) {
        Hit hit = sheet.hitAt(name.start());
        return hit != null && hit.as(Term.Kind.PORT) != null && hit.end() >= name.end();
    }

    /// `- Dakar prompt`, `APS Recalada`: said of free ships only.
    private boolean isFree(int at) {
        if (text.startsWith("APS ", at) || text.startsWith("O/A ", at) || text.startsWith("DLOSP ", at)) {
            return true;
        }
        Hit hit = sheet.hitAt(at);
        int word = hit == null || hit.as(Term.Kind.PORT) == null ? -1 : Scan.skip(text, hit.end(), " ,");
        return word > 0
                && (text.startsWith("PROMPT", word) || text.startsWith("SPOT", word) || text.startsWith("PPT", word));
    }

    /// `(63k, 4x35t) - open Kakinada`: within the same line.
    private boolean isPositionBehind(int from) {
        int close = text.indexOf(')', from, Math.min(Scan.lineEnd(text, from), from + 40));
        return close > 0 && (OpenTonnage.isPosition(text, close + 1) || isAtPort(Scan.skip(text, close + 1, SIGNS)));
    }

    /// `- Dakar prompt`, `o/a Gibraltar 1 dec`, `APS Recalada 5/10 dec`
    private boolean isAtPort(int at) {
        int place = at;
        for (String word : new String[] {"O/A ", "APS ", "DOP ", "DLOSP ", "DELY ", "PASSING ", "OFF "}) {
            place = text.startsWith(word, place) ? place + word.length() : place;
        }
        Hit hit = sheet.hitAt(place);
        if (place == at && (hit == null || hit.as(Term.Kind.PORT) == null)) {
            return false;
        }
        int day = Scan.skip(text, hit == null ? Months.letters(text, place) : hit.end(), " ,");
        return text.startsWith("PASSING", day) || day < text.length() && Scan.isDigit(text.charAt(day));
    }

    /// A list is one of ships when two lines say so, or when one does and the mail is of the trade.
    private void note() {
        int numbers = 0;
        int tonnage = 0;
        int free = 0;
        for (Entry entry : list) {
            free += entry.sign == Sign.POSITION && entry.both ? 1 : 0;
            numbers += entry.sign == Sign.NUMBER ? 1 : 0;
            tonnage += entry.sign == Sign.DEADWEIGHT ? 1 : 0;
        }
        boolean sure = numbers > 1 || tonnage > 1 && list.stream().anyMatch(Entry::both) || free > 1 && list.size() > 2;
        boolean ofShips = list.size() == 1 && isNumbered(list.getFirst())
                || list.size() > 1 && (sure || (numbers + tonnage > 0 || free > 1) && sheet.isOfTrade());
        if (ofShips) {
            if (sure) {
                sheet.setOfTrade(true);
            }
            list.forEach(this::note);
        }
        list.clear();
    }

    private void note(Entry entry) {
        ShipName name = entry.name;
        if (sheet.isFree(name.start(), name.end())) {
            Evidence evidence = new Evidence().plus(Weight.LABEL, "in a list of ships");
            int next = Scan.skip(text, name.end(), SIGNS);
            ships.note(name, evidence, false, entry.sign == Sign.NUMBER && !ImoText.isNumber(text, next));
        }
    }

    /// `MEDKON MERSIN - 9430040` alone below a line that speaks of IMO numbers.
    private boolean isNumbered(Entry entry) {
        int next = Scan.skip(text, entry.name.end(), SIGNS);
        boolean number = ImoText.isNumber(text, next) && namesImos();
        return number
                && sheet.isOfTrade()
                && ImoNumber.parse(text.substring(next, next + ImoText.DIGITS)).isPresent();
    }
}
