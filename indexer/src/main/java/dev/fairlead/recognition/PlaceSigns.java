package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;

/// What around a short form shows that it is a port: a word that places stand behind, a cell of its own, a rate.
final class PlaceSigns {

    private static final List<String> PLACE_WORDS = List.of(
            "AT ",
            "IN ",
            "OFF ",
            "INTO ",
            "ARRIVED ",
            "ARRIVING ",
            "ARRIVES ",
            "LANDED ",
            "LANDING ",
            "LEFT ",
            "LEAVING ",
            "DEPARTED ",
            "REACHED ",
            "AT PORT ");

    private final Sheet sheet;
    private final String text;

    PlaceSigns(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// "switch B/L at HKG", "ICN export", and codes below each other in front of figures: `LAX  75   6.10`.
    boolean isPlaced(Hit hit) {
        int start = hit.start();
        for (String word : PLACE_WORDS) {
            if (text.startsWith(word, start - word.length()) && Scan.startsWord(text, start - word.length())) {
                return true;
            }
        }
        return text.startsWith(" EXPORT", hit.end())
                || text.startsWith(" IMPORT", hit.end())
                || isInTable(hit)
                || isCell(hit);
    }

    /// A cell of a table that holds nothing else.
    private boolean isCell(Hit hit) {
        int before = hit.start();
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        int behind = Scan.skip(text, hit.end(), " ");
        return before > 0
                && behind < text.length()
                && "\t|".indexOf(text.charAt(before - 1)) >= 0
                && "\t|".indexOf(text.charAt(behind)) >= 0
                && hit.length() > 2;
    }

    private boolean isInTable(Hit hit) {
        int line = hit.start();
        if (!isRow(line, hit.end())) {
            return false;
        }
        int next = Scan.lineEnd(text, line) + 1;
        int before = line > 1 ? Scan.lineStart(text, line - 1) : -1;
        return isRowOfPort(next) || before >= 0 && isRowOfPort(before);
    }

    private boolean isRowOfPort(int line) {
        Hit hit = line < text.length() ? sheet.hitAt(line) : null;
        return hit != null && hit.as(Term.Kind.PORT) != null && isRow(line, hit.end());
    }

    /// The line begins here, and a figure or kind of box stands behind the port.
    private boolean isRow(int line, int end) {
        int next = Scan.skip(text, end, " \t|:");
        boolean first = line == 0 || text.charAt(line - 1) == '\n';
        Hit hit = first && next > end ? sheet.hitAt(next) : null;
        return first
                && next > end
                && next < text.length()
                && (Scan.isDigit(text.charAt(next)) || hit != null && hit.as(Term.Kind.EQUIPMENT) != null);
    }

    /// `AQB: $1506/20'`, `RTM 20'/40' $1,150/1,950`
    boolean isBeforeRate(Hit last) {
        int next = Scan.skip(text, last.end(), " :-");
        Hit hit = sheet.hitAt(next);
        boolean charge = last.as(Term.Kind.CHARGE) != null;
        return next < text.length()
                && !charge
                && ("$€¥".indexOf(text.charAt(next)) >= 0
                        || text.startsWith("USD", next)
                        || hit != null && hit.as(Term.Kind.EQUIPMENT) != null && Scan.isDigit(text.charAt(next)));
    }
}
