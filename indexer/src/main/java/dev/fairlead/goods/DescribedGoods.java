package dev.fairlead.goods;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.places.FirmNames;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Names of goods that no list has as a whole, in a line of the trade: the last word is one that goods end with, and
/// the words in front describe it: `dinner sets`, `rubber gaskets`, `paint additives`; or the first says in what state
/// they are: `fresh lychees`.
final class DescribedGoods {

    private static final Set<String> STATES = Set.of(
            "FRESH", "FROZEN", "CHILLED", "DRIED", "CANNED", "ROASTED", "ORGANIC", "KNITTED", "WOVEN", "REFINED",
            "EDIBLE");

    private static final int LONGEST_LINE = 60;

    private final Sheet sheet;
    private final String text;

    private DescribedGoods(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// Finds them in the lines where something else of the trade stands, each line once.
    static void find(Sheet sheet, Consumer<CargoPhrase> found) {
        DescribedGoods goods = new DescribedGoods(sheet);
        int behind = 0;
        for (Sheet.Spot spot : sheet.spots().toArray(Sheet.Spot[]::new)) {
            if (spot.from() >= behind && CargoReader.speaksOfTrade(spot)) {
                int start = Math.max(behind, Scan.lineStart(goods.text, spot.from()));
                behind = Scan.lineEnd(goods.text, spot.from());
                goods.findIn(start, behind, found);
            }
        }
    }

    /// The lines of which the goods are all: `FLAT-PACK WARDROBES`.
    static void findLines(Sheet sheet, Consumer<CargoPhrase> found) {
        String text = sheet.text();
        int lineEnd;
        for (int start = 0; start < text.length(); start = lineEnd + 1) {
            lineEnd = Scan.lineEnd(text, start);
            int end = lineEnd - start > LONGEST_LINE ? start : CargoPhrase.trim(text, start, lineEnd);
            int last = end;
            while (last > start && Scan.isLetter(text.charAt(last - 1))) {
                last--;
            }
            boolean goods = last > start
                    && last < end
                    && isGoods(sheet, last, end)
                    && text.indexOf(" ON ", start, last) != last - 4;
            if (goods && CargoPhrase.end(sheet, start) == end && !FirmNames.isInside(sheet, end)) {
                found.accept(new CargoPhrase(start, end));
            }
        }
    }

    /// A word that goods end with, or a single one of them: `ceramic tile`.
    static boolean isGoods(Sheet sheet, int start, int end) {
        String text = sheet.text();
        String plural = text.substring(start, end) + "S";
        return sheet.vocabulary().goodsWordEnd(text, start) == end
                || sheet.vocabulary().goodsWordEnd(plural, 0) == plural.length();
    }

    private void findIn(int from, int to, Consumer<CargoPhrase> found) {
        int at = from;
        while (at < to) {
            int end = Math.max(at + 1, Months.letters(text, at));
            if (end - at > 2 && Scan.startsWord(text, at)) {
                CargoPhrase phrase = phraseAt(at, end);
                if (phrase != null) {
                    found.accept(phrase);
                    end = Math.max(end, phrase.end());
                }
            }
            at = end;
        }
    }

    private @Nullable CargoPhrase phraseAt(int at, int wordEnd) {
        int goods = sheet.vocabulary().goodsWordEnd(text, at);
        if (goods > at && sheet.isFree(at, goods) && !isKnown(at) && !FirmNames.isInside(sheet, goods)) {
            return EnglishCargo.described(sheet, at, goods);
        }
        boolean state = "FCDROKWE".indexOf(text.charAt(at)) >= 0 && STATES.contains(text.substring(at, wordEnd));
        return state && sheet.isFree(at, wordEnd) ? inState(at, wordEnd) : null;
    }

    /// At least one more word, up to the end of the clause.
    private @Nullable CargoPhrase inState(int at, int wordEnd) {
        int end = EnglishCargo.end(sheet, at);
        boolean named = end > wordEnd && CargoPhrase.isClosed(sheet, end) && !FirmNames.isInside(sheet, wordEnd);
        return named ? new CargoPhrase(at, end) : null;
    }

    /// A word of the vocabulary that says something else here: a label, a port.
    private boolean isKnown(int at) {
        Hit hit = sheet.hitAt(at);
        return hit != null
                && (hit.cue() != Cue.NONE || hit.as(Term.Kind.PORT) != null || hit.as(Term.Kind.CHARGE) != null);
    }
}
