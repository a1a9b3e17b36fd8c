package dev.fairlead.ships;

import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a name that nothing announces for sure stands where ships are named, and looks like theirs.
final class ShipPlace {

    // What stands before a ship in a sentence: "loaded on LOUIS MAERSK", "arriving per GSL ELENI".
    private static final Set<String> ANNOUNCING = Set.of(
            "ON", "PER", "NEXT", "ABOARD", "ONBOARD", "BOARD", "FROM", "TO", "BY", "VIA", "OF", "INTO", "VESSEL",
            "ONTO");

    private final Sheet sheet;
    private final String text;

    ShipPlace(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// Two words at least, none of the sentence; a single one must be in the register.
    boolean isTelling(ShipName name) {
        boolean words = name.value().indexOf(' ') > 0 && name.end() - name.start() >= 6;
        boolean announced = name.end() - name.start() >= 4 && isAnnounced(name.start()) && isSentence(name);
        return sheet.isFree(name.start(), name.end()) && (name.registered() || words || announced) && !hasStop(name);
    }

    static boolean hasStop(ShipName name) {
        for (String word : name.value().split(" ")) {
            // STAR OF LUCK
            if (PlainWords.isOfSentence(word) && !word.equals("OF") && !word.equals("HE") && !name.registered()) {
                return true;
            }
        }
        return false;
    }

    /// Two capital words and more, none of them a port or another thing's name.
    boolean isName(ShipName name) {
        return name.value().indexOf(' ') > 0
                && name.end() - name.start() >= 6
                && sheet.isFree(name.start(), name.end())
                && !hasStop(name)
                && isNothingElse(name);
    }

    /// No word of it is a port or another thing's name.
    boolean isNothingElse(ShipName name) {
        for (int i = sheet.firstHitFrom(name.start());
                i < sheet.hits().size() && sheet.hits().get(i).start() < name.end();
                i++) {
            Hit hit = sheet.hits().get(i);
            boolean own = ShipName.isFleet(hit) || name.registered();
            if (!own && (hit.cue() != Cue.NONE || hit.as(Term.Kind.PORT) != null || isOfTrade(hit))) {
                return false;
            }
        }
        return true;
    }

    static boolean isOfTrade(Hit hit) {
        return hit.as(Term.Kind.CARRIER) != null
                || hit.as(Term.Kind.CARGO) != null
                || hit.as(Term.Kind.CHARGE) != null
                || hit.as(Term.Kind.INCOTERM) != null
                || hit.as(Term.Kind.EQUIPMENT) != null;
    }

    /// Behind a word that ships stand behind, or first of its clause.
    boolean standsAlone(ShipName name) {
        boolean fleet = ShipName.isFleet(sheet.hitAt(name.start()));
        if (!fleet && !isSentence(name)) {
            return false;
        }
        int before = name.start();
        while (before > 0 && " \"'".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        char c = before == 0 ? '\n' : text.charAt(before - 1);
        return "\n\t:;,.(|/)。、".indexOf(c) >= 0 || Scan.isChinese(c) || isAnnounced(name.start());
    }

    /// A word stands in front that ships stand behind.
    boolean isAnnounced(int start) {
        int end = start;
        while (end > 0 && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && end - begin < 9) {
            begin--;
        }
        return end < start && ANNOUNCING.contains(text.substring(begin, end));
    }

    /// The words of the name that are in capitals in the text.
    @Nullable
    ShipName capitalsOf(ShipName name) {
        int end = name.end();
        while (end > name.start() && !sheet.isCapitals(lastWord(name.start(), end), end)) {
            end = lastWord(name.start(), end) - 1;
        }
        if (end == name.end()) {
            return name;
        }
        return end <= name.start() ? null : ShipName.of(sheet, name.start(), end);
    }

    private int lastWord(int start, int end) {
        int word = end;
        while (word > start && text.charAt(word - 1) != ' ') {
            word--;
        }
        return word;
    }

    boolean isSentence(ShipName name) {
        return isSentence(sheet, name);
    }

    /// The words around the name are not all capitals as well.
    static boolean isSentence(Sheet sheet, ShipName name) {
        int lineStart = Scan.lineStart(sheet.text(), name.start());
        int lineEnd = Scan.lineEnd(sheet.text(), name.end());
        return hasChinese(sheet.text(), lineStart, lineEnd) || !sheet.isCapitals(lineStart, lineEnd);
    }

    private static boolean hasChinese(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < 4; i++) {
            count += Scan.isChinese(text.charAt(i)) ? 1 : 0;
        }
        return count == 4;
    }
}
